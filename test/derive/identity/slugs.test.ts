import {describe, expect, it} from 'vitest';
import {assignSlugs, planId} from '../../../plugin/derive/identity/slugs.js';
import type {PlanDocument} from '../../../plugin/model/plan.js';

const plan = (path: string, slug?: string) =>
  ({path, key: path, frontMatter: slug ? {slug} : {}}) as PlanDocument;

const slugsOf = (...plans: PlanDocument[]) => Object.fromEntries(assignSlugs(plans).slugs);

describe('planId', () => {
  it.each([
    ['docs/plans/x.md', 'docs/plans/x'],
    ['.cursor/plans/x.plan.md', '.cursor/plans/x'],
    ['conductor/tracks/login/plan.md', 'conductor/tracks/login'],
    ['plan.md', 'plan'],
  ])('%s → %s', (path, id) => expect(planId(plan(path))).toBe(id));
});

describe('assignSlugs', () => {
  it('takes the file name, whatever folder the plan is in', () => {
    expect(slugsOf(plan('plans/active/a.md'), plan('plans/completed/b.md'))).toEqual({
      'plans/active/a.md': 'a',
      'plans/completed/b.md': 'b',
    });
  });

  it('tells plans of one name apart by their folders', () => {
    const {slugs, findings} = assignSlugs([
      plan('tracks/login/plan.md'),
      plan('archive/login/plan.md'),
    ]);
    expect(Object.fromEntries(slugs)).toEqual({
      'tracks/login/plan.md': 'login',
      'archive/login/plan.md': 'archive-login',
    });
    expect(findings.map(({file}) => file)).toEqual(['archive/login/plan.md']);
  });

  it.each([
    ['plans/login.md', 'plans/auth/login.md'],
    ['plans/login.md', 'old/plans/login.md'],
    ['plans/active/login.md', 'plans/archive/login.md'],
    ['plans/2026/active/login.md', 'plans/login-old/completed/login.md'],
    ['plans/deep/er/login.md', 'plans/cancelled/login.md'],
    ['plans/login.md', 'completed-plans/login.md'],
    ['plans/archive/login.md', 'plans/archive/2025/login.md'],
    ['a/plans/login.md', 'b/plans/login.md'],
    ['plans/archive-login.md', 'plans/archive/archive-login.md'],
  ])('leaves the address of %s where it was when %s appears', (kept, other) => {
    const before = slugsOf(plan(kept))[kept];
    for (const plans of [
      [plan(kept), plan(other)],
      [plan(other), plan(kept)],
    ]) {
      const slugs = slugsOf(...plans);
      expect(slugs[kept]).toBe(before);
      expect(slugs[other]).not.toBe(before);
    }
  });

  it('does not give a name of its own away to a namesake that was told apart', () => {
    const slugs = slugsOf(
      plan('plans/login.md'),
      plan('plans/archive/login.md'),
      plan('plans/old/archive-login.md'),
    );
    expect(slugs).toEqual({
      'plans/login.md': 'login',
      'plans/old/archive-login.md': 'archive-login',
      'plans/archive/login.md': 'plans-archive-login',
    });
  });

  it('compares without case and keeps the routes of the plugin free', () => {
    expect(
      slugsOf(plan('plans/Login.md'), plan('plans/x/login.md'), plan('plans/timeline.md')),
    ).toEqual({
      'plans/Login.md': 'Login',
      'plans/x/login.md': 'x-login',
      'plans/timeline.md': 'plans-timeline',
    });
  });

  it('grants a front matter slug, made safe for a URL', () => {
    expect(slugsOf(plan('plans/a.md', '../new idea?'))).toEqual({'plans/a.md': 'new-idea'});
  });

  it('numbers what no folder tells apart', () => {
    const slugs = Object.values(slugsOf(plan('a.md', 'same'), plan('b.md', 'same')));
    expect(new Set(slugs).size).toBe(2);
  });

  it('keeps letters of every script', () => {
    expect(slugsOf(plan('plans/登录 流程.md'))).toEqual({'plans/登录 流程.md': '登录-流程'});
  });

  describe('of plans with long names', () => {
    const LONG = [
      plan(`plans/${'a'.repeat(200)}.md`),
      plan(`plans/${'a'.repeat(200)}b.md`),
      plan(`plans/${'計画'.repeat(40)}.md`),
      plan(`plans/${'😀x'.repeat(40)}.md`),
      plan(`${'deep/'.repeat(40)}same.md`),
      plan(`${'deep/'.repeat(41)}same.md`),
      plan('plans/one.md', 'b'.repeat(5_000)),
      plan('plans/two.md', 'b'.repeat(5_000)),
      plan('plans/three.md', 'B'.repeat(5_000)),
    ];

    it('cuts them by bytes, between characters, to different addresses', () => {
      const slugs = Object.values(slugsOf(...LONG));
      for (const slug of slugs) {
        expect(Buffer.byteLength(slug), slug).toBeLessThanOrEqual(120);
        expect(slug.isWellFormed(), slug).toBe(true);
      }
      expect(new Set(slugs.map((slug) => slug.toLowerCase())).size).toBe(LONG.length);
    });

    it('keeps an address, whatever other plans there are and in which order', () => {
      const [first, ...others] = LONG as [PlanDocument, ...PlanDocument[]];
      expect(slugsOf(...others, first)[first.key]).toBe(slugsOf(first)[first.key]);
    });

    it('says so, and what to do', () => {
      const {findings} = assignSlugs(LONG.slice(2, 3));
      expect(findings).toMatchObject([
        {
          rule: 'slug-too-long',
          file: LONG[2]?.path,
          message: expect.stringMatching(/240 bytes.*`slug`/),
        },
      ]);
    });

    it('leaves those of 120 bytes as they are', () => {
      const name = 'c'.repeat(120);
      expect(slugsOf(plan(`plans/${name}.md`))).toEqual({[`plans/${name}.md`]: name});
    });
  });
});
