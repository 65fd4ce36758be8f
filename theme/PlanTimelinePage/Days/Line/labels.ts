import {translate} from '@docusaurus/Translate';

const LABELS = {
  started: translate({
    id: 'theme.execplans.timeline.event.started',
    message: 'started',
    description: 'In a line of the list of days: a plan was started',
  }),
  completed: translate({
    id: 'theme.execplans.timeline.event.completed',
    message: 'completed',
    description: 'In a line of the list of days: a plan was finished',
  }),
  abandoned: translate({
    id: 'theme.execplans.timeline.event.abandoned',
    message: 'abandoned',
    description: 'In a line of the list of days: a plan was superseded or cancelled',
  }),
  drafted: translate({
    id: 'theme.execplans.timeline.event.drafted',
    message: 'drafted',
    description:
      'In a line of the list of days: something was added to a plan before work started; its text follows',
  }),
  decided: translate({
    id: 'theme.execplans.timeline.event.decided',
    message: 'decided',
    description: 'In a line of the list of days: something was decided; its text follows',
  }),
  discovered: translate({
    id: 'theme.execplans.timeline.event.discovered',
    message: 'found',
    description: 'In a line of the list of days: something was discovered; its text follows',
  }),
  concluded: translate({
    id: 'theme.execplans.timeline.event.concluded',
    message: 'concluded',
    description: 'In a line of the list of days: an outcome was noted; its text follows',
  }),
  created: translate({
    id: 'theme.execplans.timeline.event.created',
    message: 'file created (from version control)',
    description: 'In a line of the list of days: the file of a plan without dates was created',
  }),
  changed: translate({
    id: 'theme.execplans.timeline.event.changed',
    message: 'file changed (from version control)',
    description: 'In a line of the list of days: the file of a plan without dates was changed',
  }),
};

/** What happened to a plan, in the language of the site. */
export default function translateEvent(name: keyof typeof LABELS): string {
  return LABELS[name];
}
