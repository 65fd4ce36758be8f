const path = require('node:path');
const {pathToFileURL} = require('node:url');

const LIB = path.join(__dirname, '../../../lib/plugin');

/** Where the phases of a load begin and end; what is in none of them belongs to the caller's. */
const METHODS = [
  {module: 'execplans/collect/git/fileDates.js', type: 'DateReader', method: 'read', phase: 'git'},
  {
    module: 'execplans/pipeline/planReader.js',
    type: 'PortfolioReader',
    method: 'readFile',
    phase: 'read',
  },
  {
    module: 'execplans/pipeline/planReader.js',
    type: 'PortfolioReader',
    method: 'readChangelog',
    phase: 'read',
  },
  {
    module: 'execplans/pipeline/planReader.js',
    type: 'PortfolioReader',
    method: 'render',
    phase: 'render',
  },
  {
    module: 'execplans/pipeline/planReader.js',
    type: 'PortfolioReader',
    method: 'derive',
    phase: 'derive',
  },
  {module: 'execplans/publish/links/linker.js', type: 'Linker', method: 'link', phase: 'link'},
  {module: 'docusaurus/dataFiles.js', type: 'DataFiles', method: 'write', phase: 'write'},
];

/** Lets a clock run while the plugin's own methods do. */
async function wrapMethods(clock) {
  for (const {module, type, method, phase} of METHODS) {
    const {[type]: owner} = await import(
      module.startsWith('execplans/') ? module : pathToFileURL(path.join(LIB, module)).href
    );
    const original = owner?.prototype[method];
    if (!original) {
      throw new Error(
        `${module} has no ${type}.${method}, by which “${phase}” is timed. Name its successor in this file.`,
      );
    }
    owner.prototype[method] = function (...args) {
      return clock.during(phase, () => original.apply(this, args));
    };
  }
}

/** The phases in the order they run in; `start` is loading the code, once. */
const PHASES = ['start', 'collect', 'git', 'read', 'render', 'derive', 'link', 'publish', 'write'];

module.exports = {PHASES, wrapMethods};
