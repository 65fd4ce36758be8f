import {translate} from '@docusaurus/Translate';

const LABELS = {
  owner: translate({
    id: 'theme.execplans.filters.owner',
    message: 'Owner',
    description: 'Name of the filter by owner, for screen readers',
  }),
  allOwners: translate({
    id: 'theme.execplans.filters.allOwners',
    message: 'All owners',
    description: 'Menu item: plans of all owners',
  }),
  tag: translate({
    id: 'theme.execplans.filters.tag',
    message: 'Tag',
    description: 'Name of the filter by tag, for screen readers',
  }),
  allTags: translate({
    id: 'theme.execplans.filters.allTags',
    message: 'All tags',
    description: 'Menu item: plans with any tag',
  }),
  folder: translate({
    id: 'theme.execplans.filters.folder',
    message: 'Folder',
    description: 'Name of the filter by folder, for screen readers',
  }),
  allFolders: translate({
    id: 'theme.execplans.filters.allFolders',
    message: 'All folders',
    description: 'Menu item: plans in all folders',
  }),
  family: translate({
    id: 'theme.execplans.filters.family',
    message: 'Format',
    description: 'Name of the filter by format (OpenSpec, Kiro and so on), for screen readers',
  }),
  allFamilies: translate({
    id: 'theme.execplans.filters.allFamilies',
    message: 'All formats',
    description: 'Menu item: plans in all formats (OpenSpec, Kiro and so on)',
  }),
  sort: translate({
    id: 'theme.execplans.filters.sort',
    message: 'Sort by',
    description: 'Label of the sort order of the list of plans',
  }),
  activity: translate({
    id: 'theme.execplans.filters.sort.activity',
    message: 'Last activity',
    description: 'Sort order of plans: most recent activity first',
  }),
  title: translate({
    id: 'theme.execplans.filters.sort.title',
    message: 'Title',
    description: 'Sort order of plans: by title',
  }),
  status: translate({
    id: 'theme.execplans.filters.sort.status',
    message: 'Status',
    description: 'Column of the table of plans, which sorts them',
  }),
  progress: translate({
    id: 'theme.execplans.filters.sort.progress',
    message: 'Progress',
    description: 'Sort order of plans: most progress first',
  }),
};

/** The words of the filters, in the language of the site. */
export default function translateChoice(name: keyof typeof LABELS): string {
  return LABELS[name];
}
