import {describe, expect, it} from 'vitest';
import type {Finding} from '../../plugin/model/finding.js';
import type {Plan, Portfolio} from '../../plugin/model/plan.js';
import type {Status} from '../../plugin/model/status.js';
import {describePortfolio} from '../../plugin/report/describePortfolio.js';

const portfolio = (...statuses: Status[]): Portfolio => ({
  asOf: 0,
  plans: statuses.map((status) => ({status}) as Plan),
  findings: [],
});

const finding = (
  severity: Finding['severity'],
  line: number,
  file = `plans/${line}.md`,
): Finding => ({
  rule: 'x',
  severity,
  message: `What is wrong ${line}. Mend it.`,
  file,
  line,
});

describe('describePortfolio', () => {
  it('says in one line what was found', () => {
    const {summary} = describePortfolio(portfolio('active', 'completed', 'completed'), [
      finding('warning', 1),
      finding('info', 2),
    ]);
    expect(summary).toBe('3 plans (1 active, 2 completed); 1 warning, 1 info');
  });

  it('shows ten findings at most and says how many more there are', () => {
    const findings = Array.from({length: 13}, (_, line) => finding('warning', line + 1));
    const {findings: lines} = describePortfolio(portfolio('active'), findings);
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe('plans/1.md:1 What is wrong 1. Mend it. (x)');
    expect(lines[10]).toContain('3 more');
  });

  it('shows errors first, and three findings of one file at most', () => {
    const {findings: lines} = describePortfolio(portfolio('active'), [
      ...[1, 2, 3, 4, 5].map((line) => finding('warning', line, 'plans/x.md')),
      finding('error', 9),
    ]);
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'plans/9.md:9',
      'plans/x.md:1',
      'plans/x.md:2',
      'plans/x.md:3',
      '…',
    ]);
  });

  it('keeps what is only information out of the log', () => {
    expect(describePortfolio(portfolio(), [finding('info', 1)])).toEqual({
      summary: '0 plans; 1 info',
      findings: [],
    });
  });
});
