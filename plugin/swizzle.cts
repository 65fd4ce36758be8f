import fs from 'node:fs';
import path from 'node:path';
import type {SwizzleConfig} from '@docusaurus/types';

/**
 * The components a site can replace. All of them can be wrapped. Those that
 * only render their props can be ejected too; an ejected copy of the others can
 * break in a new version, because they hold the pages together.
 */
const COMPONENTS: Readonly<Record<string, {description: string; eject: 'safe' | 'unsafe'}>> = {
  PlanAttachments: {description: 'The files next to a plan', eject: 'safe'},
  PlanBody: {description: 'The text of a plan', eject: 'unsafe'},
  PlanChangelogPage: {
    description: 'The page of a changelog, with the plans behind each release',
    eject: 'unsafe',
  },
  PlanConflicts: {description: 'The signals of a plan that contradict each other', eject: 'safe'},
  PlanDate: {description: 'A date, with the precision it was written with', eject: 'safe'},
  PlanDecisions: {description: 'The decisions of a plan', eject: 'safe'},
  PlanEvidence: {description: 'Why a plan has its status', eject: 'safe'},
  PlanExport: {description: 'Exports the plans of the index', eject: 'safe'},
  PlanFacts: {description: 'The facts under the title of a plan', eject: 'safe'},
  PlanFilters: {description: 'Search, filters and sorting of the index', eject: 'unsafe'},
  PlanFindings: {description: 'The findings in a plan', eject: 'safe'},
  PlanFindingsPage: {
    description: 'The page of the findings in files that are not plans',
    eject: 'unsafe',
  },
  PlanGroup: {description: 'A group of plans under its heading', eject: 'unsafe'},
  PlanIndexPage: {description: 'The page of all plans', eject: 'unsafe'},
  PlanList: {description: 'All groups of the index', eject: 'unsafe'},
  PlanListItem: {description: 'One plan in the index', eject: 'unsafe'},
  PlanLog: {description: 'The history of a plan', eject: 'safe'},
  PlanMessage: {description: 'A sentence of evidence or a conflict', eject: 'unsafe'},
  PlanPage: {description: 'The page of a plan', eject: 'unsafe'},
  PlanPlace: {description: 'A place in the repository, as file and line', eject: 'safe'},
  PlanProgress: {description: 'How many tasks are done', eject: 'safe'},
  PlanReferences: {description: 'What a plan refers to, or what refers to it', eject: 'safe'},
  PlanRisks: {description: 'The risks and dependencies of a plan', eject: 'safe'},
  PlanSection: {description: 'A section of what was found in a plan', eject: 'safe'},
  PlanShipments: {description: 'The releases that a plan shipped in', eject: 'safe'},
  PlanStatus: {description: 'A status as an icon, word and color', eject: 'safe'},
  PlanStatusKey: {description: 'What the statuses mean', eject: 'safe'},
  PlanSummary: {
    description: 'Why a plan has its status, what is next and what came of it',
    eject: 'safe',
  },
  PlanTable: {description: 'The plans of the index as a table', eject: 'unsafe'},
  PlanTabs: {description: 'The navigation between the pages about all plans', eject: 'safe'},
  PlanTimelinePage: {description: 'The timeline page', eject: 'unsafe'},
  PlanUnseen: {description: 'Text for screen readers only', eject: 'safe'},
  PlanValidation: {description: 'The commands that prove the outcome of a plan', eject: 'safe'},
  PlansAbout: {description: 'The plans about a page, at the bottom', eject: 'safe'},
  PlansEmpty: {description: 'How to write the first plan', eject: 'safe'},
};

/** Called by `docusaurus swizzle`. */
export function getSwizzleConfig(): SwizzleConfig {
  const components = Object.entries(COMPONENTS).map(
    ([name, {description, eject}]) =>
      [name, {description, actions: {wrap: 'safe', eject}}] as const,
  );
  const parts = listBundledParts().map((name) => {
    const description = `A part of ${name.split('/')[0]}, which can be ejected as a whole`;
    return [name, {description, actions: {wrap: 'forbidden', eject: 'forbidden'}}] as const;
  });
  return {
    components: Object.fromEntries<SwizzleConfig['components'][string]>([...components, ...parts]),
  };
}

/**
 * Sources that are built into the file of their component. Docusaurus lists them with `--typescript`,
 * but the pages would never load a replacement.
 */
function listBundledParts(): string[] {
  // The built file is a folder deeper than the source.
  const root = ['..', '../..']
    .map((folder) => path.join(__dirname, folder))
    .find((folder) => fs.existsSync(path.join(folder, 'package.json')));
  if (root === undefined) return [];
  return fs
    .readdirSync(path.join(root, 'theme'), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replace(/\.tsx?$/, ''))
    .filter((stem) => !fs.existsSync(path.join(root, 'lib/theme', `${stem}.js`)))
    .map((stem) => stem.replaceAll(path.sep, '/').replace(/\/index$/, ''));
}
