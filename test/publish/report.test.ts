import {describe, expect, it} from 'vitest';
import {describePortfolio} from '../../plugin/publish/report.js';
import type {Finding, Plan, Portfolio, Status} from '../../plugin/types.js';

const portfolio = (...statuses: Status[]): Portfolio => ({
  asOf: 0,
  plans: statuses.map((status) => ({status}) as Plan),
  findings: [],
});

const finding = (severity: Finding['severity'], line: number): Finding => ({
  rule: 'x',
  severity,
  message: `What is wrong ${line}. Mend it.`,
  file: 'plans/x.md',
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
    expect(lines[0]).toBe('plans/x.md:1 What is wrong 1. Mend it.');
    expect(lines[10]).toContain('3 more');
  });

  it('keeps what is only information out of the log', () => {
    expect(describePortfolio(portfolio(), [finding('info', 1)])).toEqual({
      summary: '0 plans; 1 info',
      findings: [],
    });
  });
});
