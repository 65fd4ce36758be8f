import type {Family} from './family.js';

const IN_QUICK = /(?:^|\/)\.planning\/quick\/[^/]+$/;

/** https://github.com/gsd-build/get-shit-done: a phase with its plans, each done once it has a summary. */
export const gsd: Family = {
  name: 'gsd',
  label: 'GSD',
  url: 'https://github.com/gsd-build/get-shit-done',
  unit: /^(?:[^/]+\/)*?\.planning\/(?:phases|quick|(?<shelf>milestones)\/[^/]+-phases)\/(?<name>\d[^/]*)\//,
  files: [
    {file: /(?:^|-)PLAN\.md$/, kind: 'step', isMain: true},
    {file: /(?:^|-)CONTEXT\.md$/, kind: 'spec', isMain: true},
    {file: /(?:^|-)RESEARCH\.md$/, kind: 'research', isMain: true},
    {file: /(?:^|-)SUMMARY\.md$/, kind: 'summary'},
    {file: /(?:^|-)(?:VERIFICATION|UAT|REVIEW|VALIDATION)\.md$/, kind: 'review'},
  ],
  // The phases of a milestone move there when it ships.
  shelves: {milestones: 'completed'},
  titles: [],
  titleOfName: (name, folder) => {
    const [, number, words = ''] = /^(\d+(?:\.\d+)*)[-_]?(.*)$/.exec(name) ?? [];
    const said = words.replace(/[-_]+/g, ' ');
    const title = said.charAt(0).toUpperCase() + said.slice(1);
    if (number === undefined) return name;
    // What is done between phases is numbered too.
    if (folder !== null && IN_QUICK.test(folder)) return title || name;
    return `Phase ${Number(number)}${title && `: ${title}`}`;
  },
  stepDone: (step) => step.replace(/PLAN\.md$/, 'SUMMARY.md'),
  truths: /(?:^|\/)\.planning\/(?:PROJECT|REQUIREMENTS|ROADMAP|codebase\/[^/]+)\.md$/,
  example: [
    '.planning/phases/02-dim-lamp/02-01-PLAN.md',
    '.planning/phases/02-dim-lamp/02-02-PLAN.md',
    '.planning/phases/02-dim-lamp/02-01-SUMMARY.md',
    '.planning/phases/02-dim-lamp/02-CONTEXT.md',
    '.planning/phases/02-dim-lamp/02-RESEARCH.md',
    '.planning/phases/02-dim-lamp/02-VERIFICATION.md',
    '.planning/milestones/v1.0-phases/01-add-lamp/01-01-PLAN.md',
    '.planning/PROJECT.md',
  ],
};
