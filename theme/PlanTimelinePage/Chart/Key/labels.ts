import {translate} from '@docusaurus/Translate';

const LABELS = {
  done: translate({
    id: 'theme.execplans.timeline.key.done',
    message: 'bar from first to last activity, filled by progress',
    description: 'In the key under the chart of the timeline: what a symbol means',
  }),
  open: translate({
    id: 'theme.execplans.timeline.key.open',
    message: 'still open',
    description: 'In the key under the chart of the timeline: what a symbol means',
  }),
  quiet: translate({
    id: 'theme.execplans.timeline.key.quiet',
    message: 'no activity',
    description: 'In the key under the chart of the timeline: what a symbol means',
  }),
  decision: translate({
    id: 'theme.execplans.timeline.key.decision',
    message: 'decision',
    description: 'In the key under the chart of the timeline: what a symbol means',
  }),
  fromFile: translate({
    id: 'theme.execplans.timeline.key.fromFile',
    message: 'file dates',
    description: 'In the key under the chart of the timeline: what a symbol means',
  }),
  problem: translate({
    id: 'theme.execplans.timeline.key.problem',
    message: 'implausible date',
    description: 'In the key under the chart of the timeline: what a symbol means',
  }),
  release: translate({
    id: 'theme.execplans.timeline.key.release',
    message: 'release (“+3”: three more, see “Day by day”)',
    description: 'In the key under the chart of the timeline: what a symbol means',
  }),
};

export type Mark = keyof typeof LABELS;

/** What a mark of the chart means, in the language of the site. */
export default function translateMark(mark: Mark): string {
  return LABELS[mark];
}
