const PLAN = (title) =>
  `# ${title}\n\n## Progress\n\n- [x] (2026-11-02 09:00Z) Cut the wood\n- [ ] Glue it\n`;
const HOME = {'src/pages/index.md': '# Home\n\n[Plans](/plans)\n'};
const DOCS = {'docs/intro.md': '# Intro\n\nText.\n'};

/**
 * Repositories as people lay them out.
 *
 * @typedef {object} Layout
 * @property {string} siteDir - relative to the repository's root; empty for the root
 * @property {string[]} workspaces - globs of the packages of a monorepo; empty for a single package
 * @property {object} options - of the plugin
 * @property {Record<string, string>} files - of the repository
 * @property {Record<string, string>} siteFiles - of the site
 * @property {number} plans - how many are published
 */

/** @type {Record<string, Layout>} */
export const LAYOUTS = {
  root: {
    siteDir: '',
    workspaces: [],
    options: {},
    files: {
      'plans/lantern.md': PLAN('Build a lantern'),
      'plans/candle.md': PLAN('Pour a candle'),
      'PLANS.md': '# Plans\n\n- [Build a lantern](plans/lantern.md)\n',
    },
    siteFiles: HOME,
    plans: 2,
  },
  website: {
    siteDir: 'website',
    workspaces: [],
    options: {path: '../docs/exec-plans'},
    files: {
      'docs/exec-plans/active/lantern.md': `${PLAN('Build a lantern')}\nAfter [the candle](../completed/candle.md).\n`,
      'docs/exec-plans/completed/candle.md': PLAN('Pour a candle'),
      'README.md': '# A project\n',
    },
    siteFiles: {
      ...HOME,
      'docs/intro.md': '# Intro\n\nSee [the lantern](../../docs/exec-plans/active/lantern.md).\n',
    },
    plans: 2,
  },
  monorepo: {
    siteDir: 'apps/docs',
    workspaces: ['apps/*', 'packages/*'],
    options: {path: ['../../plans', '../../packages/api/plans']},
    files: {
      'plans/lantern.md': PLAN('Build a lantern'),
      'packages/api/plans/candle.md': PLAN('Pour a candle'),
      'packages/api/plans/wick.md': PLAN('Trim the wick'),
      'packages/api/package.json': '{"name": "api", "version": "1.0.0", "private": true}\n',
    },
    siteFiles: {...HOME, ...DOCS},
    plans: 3,
  },
  docs: {
    siteDir: '',
    workspaces: [],
    options: {},
    files: {
      'docs/exec-plans/active/lantern.md': `${PLAN('Build a lantern')}\nFor <readers> of {braces}.\n`,
      'docs/exec-plans/completed/candle.md': PLAN('Pour a candle'),
      'docs/exec-plans/completed/wick.md': PLAN('Trim the wick'),
    },
    siteFiles: {
      ...HOME,
      'docs/intro.md': '# Intro\n\nSee [the lantern](exec-plans/active/lantern.md).\n',
    },
    plans: 3,
  },
};
