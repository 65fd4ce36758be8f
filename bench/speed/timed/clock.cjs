const fs = require('node:fs');

/** The kernel counts CPU time in /proc in hundredths of a second, whatever its own tick. */
const TICK_MS = 10;

/**
 * @typedef {object} Time
 * @property {number} cpu - ms, user and system, of all threads of the process
 * @property {number} wall - ms
 */

/**
 * Shares time out among phases: while one phase calls another, only the inner one is charged.
 * Asking for CPU time can take a third of a millisecond, so it is asked for around the outermost
 * phase only, and its CPU is shared out as its wall time was.
 */
class Clock {
  /** @type {string[]} */
  running = [];
  last = 0;
  cpuAtStart = 0;
  /** Wall time of the phases since the outermost one began. @type {Map<string, number>} */
  span = new Map();
  /** @type {Map<string, Time>} */
  phases = new Map();

  /** Charges a call, or the promise it gives, to a phase. */
  during(phase, call) {
    this.begin(phase);
    let result;
    try {
      result = call();
    } finally {
      if (!(result instanceof Promise)) this.end();
    }
    return result instanceof Promise ? result.finally(() => this.end()) : result;
  }

  /** What each phase took since the last call. @returns {Record<string, Time>} */
  take() {
    const phases = Object.fromEntries(this.phases);
    this.phases = new Map();
    return phases;
  }

  begin(phase) {
    if (this.running.length === 0) this.cpuAtStart = ownCpu();
    this.charge();
    this.running.push(phase);
  }

  end() {
    this.charge();
    this.running.pop();
    if (this.running.length === 0) this.shareOut(ownCpu() - this.cpuAtStart);
  }

  charge() {
    const now = performance.now();
    const phase = this.running.at(-1);
    if (phase !== undefined) this.span.set(phase, (this.span.get(phase) ?? 0) + now - this.last);
    this.last = now;
  }

  shareOut(cpu) {
    const total = [...this.span.values()].reduce((sum, wall) => sum + wall, 0);
    for (const [phase, wall] of this.span) {
      const before = this.phases.get(phase) ?? {cpu: 0, wall: 0};
      const share = total > 0 ? (cpu * wall) / total : 0;
      this.phases.set(phase, {cpu: before.cpu + share, wall: before.wall + wall});
    }
    this.span = new Map();
  }
}

/** ms, of all threads of this process. */
function ownCpu() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

/** ms of CPU of all children that ended, theirs included. */
function childrenCpu() {
  const stat = fs.readFileSync('/proc/self/stat', 'utf8');
  // The name in front may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
}

module.exports = {Clock, childrenCpu};
