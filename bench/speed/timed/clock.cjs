const fs = require('node:fs');

/** The kernel counts in hundredths of a second here. */
const TICK_MS = 10;

/**
 * @typedef {object} Time
 * @property {number} cpu - ms, user and system, of all threads of the process
 * @property {number} wall - ms
 */

/** Shares time out among phases: while one phase calls another, only the inner one is charged. */
class Clock {
  /** @type {string[]} */
  running = [];
  last = now();
  /** @type {Map<string, Time>} */
  phases = new Map();

  /** Charges a call, or the promise it gives, to a phase. */
  during(phase, call) {
    this.charge();
    this.running.push(phase);
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

  end() {
    this.charge();
    this.running.pop();
  }

  charge() {
    const at = now();
    const phase = this.running.at(-1);
    if (phase !== undefined) {
      const {cpu, wall} = this.phases.get(phase) ?? {cpu: 0, wall: 0};
      this.phases.set(phase, {
        cpu: cpu + at.cpu - this.last.cpu,
        wall: wall + at.wall - this.last.wall,
      });
    }
    this.last = at;
  }
}

function now() {
  const {user, system} = process.cpuUsage();
  return {cpu: (user + system) / 1000, wall: performance.now()};
}

/** CPU time of the children that ended, in ms. */
function childrenCpu() {
  const stat = fs.readFileSync('/proc/self/stat', 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15);
  return (Number(user) + Number(system)) * TICK_MS;
}

module.exports = {Clock, childrenCpu};
