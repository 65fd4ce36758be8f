/** The ways of publishing plans that are held against each other. */
import path from 'node:path';
import {ROOT} from '../../scripts/root.mjs';

/** Plans are older than this date, so that the same ones are stalled in every run. */
const AS_OF = '2026-09-01';
const NO_FRONT_MATTER = /^---\r?\n.*?\r?\n---[^\S\n]*(?:\r?\n|$)/s;

/**
 * @typedef {object} Way
 * @property {string} title
 * @property {string | null} folder - of the plans, in the site; `null` where it shows none
 * @property {(text: string) => string} toText - what is written of a plan
 * @property {(count: number) => object} config - of the site, beside what all have in common
 */

/** @type {Record<string, Way>} */
export const WAYS = {
  ours: {
    title: 'this plugin',
    folder: 'docs/plans',
    toText: (text) => text,
    config: () => ({
      presets: [['classic', {docs: false, blog: false}]],
      plugins: [['execplans', {asOf: AS_OF}]],
    }),
  },
  docs: {
    title: 'docs plugin',
    folder: 'docs/plans',
    toText: withoutFrontMatter,
    config: () => ({presets: [['classic', {blog: false}]]}),
  },
  blog: {
    title: 'blog plugin',
    folder: 'blog',
    toText: withoutFrontMatter,
    config: () => ({
      presets: [['classic', {docs: false, blog: {onUntruncatedBlogPosts: 'ignore'}}]],
    }),
  },
  floor: {
    title: 'pages with a title only',
    folder: null,
    toText: (text) => text,
    config: (count) => ({
      presets: [['classic', {docs: false, blog: false}]],
      plugins: [[path.join(ROOT, 'bench/speed/floor/plugin.cjs'), {count}]],
    }),
  },
};

/** This plugin with a clock in it, which writes to the file `log`. */
export const TIMED = {
  ...WAYS.ours,
  config: (_count, log) => ({
    presets: [['classic', {docs: false, blog: false}]],
    plugins: [[path.join(ROOT, 'bench/speed/timed/plugin.cjs'), {log, asOf: AS_OF}]],
  }),
};

/** The docs and blog plugins refuse some keys and values of real plans, and two pages of one slug. */
function withoutFrontMatter(text) {
  return `\n${text.replace(NO_FRONT_MATTER, '')}`;
}
