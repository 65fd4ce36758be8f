import type {Family} from './family.js';

const IN_QUICK = /(?:^|\/)\.planning\/quick\/[^/]+$/;

/** https://github.com/gsd-build/get-shit-done: a phase with its plans, each done once it has a summary. */
export const gsd: Family = {
  name: 'gsd',
  label: 'GSD',
  url: 'https://github.com/gsd-build/get-shit-done',
  unit: /^(?:[^/]+\/)*?\.planning\/(?:workstreams\/[^/]+\/)?(?:(?<shelf>milestones|archive)\/(?:[^/]+\/)?)?(?:phases|quick|[^/]+-phases)\/(?<name>[^/]+)\//,
  files: [
    {file: /(?:^|-)PLAN\.md$/, kind: 'step', isMain: true},
    {file: /(?:^|-)CONTEXT\.md$/, kind: 'spec', isMain: true},
    {file: /(?:^|-)RESEARCH\.md$/, kind: 'research', isMain: true},
    {file: /(?:^|-)SUMMARY\.md$/, kind: 'summary'},
    {file: /(?:^|-)(?:VERIFICATION|UAT|REVIEW|VALIDATION)\.md$/, kind: 'review'},
  ],
  // The phases of a milestone move there when it ships.
  shelves: {milestones: 'completed', archive: 'completed'},
  titles: [],
  titleOfName: (name, folder) => {
    const [, number, words = ''] = /^(?:phase[-_])?(\d+(?:\.\d+)*)[-_]?(.*)$/.exec(name) ?? [];
    const said = words.replace(/[-_]+/g, ' ');
    const title = said.charAt(0).toUpperCase() + said.slice(1);
    if (number === undefined) return name;
    // What is done between phases is numbered too.
    if (folder !== null && IN_QUICK.test(folder)) return title || name;
    return `Phase ${Number(number)}${title && `: ${title}`}`;
  },
  // Words behind the number are those of the plan in one name, and those of its result in the other.
  stepOf: (name) =>
    /^\d+(?:\.\d+)*-\d+[a-z]?(?=-)/.exec(name)?.[0] ?? name.replace(/-?(?:PLAN|SUMMARY)\.md$/, ''),
  openReviews: ['gaps_found'],
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
