import type {Parameters} from 'fast-check';

const MINUTE = 60_000;
const minutes = Number(process.env.EXECPLANS_FUZZ_MINUTES ?? 0);

/** How long to look for what breaks: a fixed number of runs, or `npm run fuzz -- --minutes N`. */
export const longMode = {
  isOn: minutes > 0,
  /** ms, of a test. */
  timeout: Math.max(2, minutes * 2) * MINUTE,
  parameters(numRuns: number): Parameters<unknown> {
    if (minutes === 0) return {numRuns};
    const interruptAfterTimeLimit = minutes * MINUTE;
    return {numRuns: 1e9, interruptAfterTimeLimit, markInterruptAsFailure: false};
  },
  /** Says how often something was tried. */
  report(what: string, runs: number): void {
    if (minutes > 0) console.log(`${what}: ${runs} runs in ${minutes} minutes`);
  },
};
