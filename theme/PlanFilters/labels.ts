import {translate} from '@docusaurus/Translate';

const LABELS = {
  owner: () =>
    translate({
      id: 'theme.execplans.filters.owner',
      message: 'Owner',
      description: 'Name of the filter by owner, for screen readers',
    }),
  allOwners: () =>
    translate({
      id: 'theme.execplans.filters.allOwners',
      message: 'All owners',
      description: 'Choice of the filter by owner that filters nothing',
    }),
  tag: () =>
    translate({
      id: 'theme.execplans.filters.tag',
      message: 'Tag',
      description: 'Name of the filter by tag, for screen readers',
    }),
  allTags: () =>
    translate({
      id: 'theme.execplans.filters.allTags',
      message: 'All tags',
      description: 'Choice of the filter by tag that filters nothing',
    }),
  folder: () =>
    translate({
      id: 'theme.execplans.filters.folder',
      message: 'Folder',
      description: 'Name of the filter by folder, for screen readers',
    }),
  allFolders: () =>
    translate({
      id: 'theme.execplans.filters.allFolders',
      message: 'All folders',
      description: 'Choice of the filter by folder that filters nothing',
    }),
  sort: () =>
    translate({
      id: 'theme.execplans.filters.sort',
      message: 'Sort by',
      description: 'Before the choice of the order of plans',
    }),
  activity: () =>
    translate({
      id: 'theme.execplans.filters.sort.activity',
      message: 'Last activity',
      description: 'Order of plans: newest activity first',
    }),
  title: () =>
    translate({
      id: 'theme.execplans.filters.sort.title',
      message: 'Title',
      description: 'Order of plans: by title',
    }),
  progress: () =>
    translate({
      id: 'theme.execplans.filters.sort.progress',
      message: 'Progress',
      description: 'Order of plans: the most advanced first',
    }),
};

/** The words of the filters, in the language of the site. */
export default function translateChoice(name: keyof typeof LABELS): string {
  return LABELS[name]();
}
