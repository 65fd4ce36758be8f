/**
 * The plugin with a clock in it: does what it does, and appends what each load cost to a
 * file, one line of JSON for each. Options: those of the plugin, and `log`, that file.
 */
const fs = require('node:fs');
const path = require('node:path');
const {default: createPlugin, validateOptions} = require('../../../lib/plugin/index.cjs');
const {Clock, childrenCpu} = require('./clock.cjs');
const {wrapMethods} = require('./methods.cjs');

const FOLDER = path.dirname(require.resolve('../../../lib/plugin/index.cjs'));

module.exports = async function pluginTimed(context, {log, ...options}) {
  const clock = new Clock();
  const write = (entry) => fs.appendFileSync(log, `${JSON.stringify(entry)}\n`);
  const plugin = await clock.during('start', async () => {
    await wrapMethods(clock);
    return createPlugin(context, options);
  });
  let began = null;
  let children = childrenCpu();

  return {
    ...plugin,
    // Docusaurus takes it from the folder of the plugin, which this file is not in.
    getThemePath: () => path.resolve(FOLDER, plugin.getThemePath()),
    getTypeScriptThemePath: undefined,

    async loadContent() {
      began = Date.now();
      return clock.during('collect', () => plugin.loadContent());
    },

    async contentLoaded(args) {
      return clock.during('publish', () => plugin.contentLoaded(args));
    },

    async allContentLoaded(args) {
      await clock.during('publish', () => plugin.allContentLoaded(args));
      const ended = Date.now();
      const before = children;
      children = childrenCpu();
      write({kind: 'load', began, ended, phases: clock.take(), children: children - before});
    },

    configureWebpack(...args) {
      const config = plugin.configureWebpack(...args);
      return {...config, plugins: [...(config.plugins ?? []), new Bundled(write)]};
    },
  };
};

module.exports.validateOptions = ({validate, options: {log, ...options}}) => ({
  ...validateOptions({validate, options}),
  log,
});

/** Tells when the bundler is done: from then on the browser has what is new. */
class Bundled {
  constructor(write) {
    this.write = write;
  }

  apply(compiler) {
    compiler.hooks.done.tap('bench', () => this.write({kind: 'bundled', ended: Date.now()}));
  }
}
