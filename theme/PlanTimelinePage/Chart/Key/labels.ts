import {translate} from '@docusaurus/Translate';

const LABELS = {
  done: () =>
    translate({
      id: 'theme.execplans.timeline.key.done',
      message: 'bar from first to last activity, its done share filled',
      description: 'In the key under the chart of the timeline: what a mark means',
    }),
  open: () =>
    translate({
      id: 'theme.execplans.timeline.key.open',
      message: 'still open',
      description: 'In the key under the chart of the timeline: what a mark means',
    }),
  quiet: () =>
    translate({
      id: 'theme.execplans.timeline.key.quiet',
      message: 'quiet',
      description: 'In the key under the chart of the timeline: what a mark means',
    }),
  decision: () =>
    translate({
      id: 'theme.execplans.timeline.key.decision',
      message: 'decision',
      description: 'In the key under the chart of the timeline: what a mark means',
    }),
  fromFile: () =>
    translate({
      id: 'theme.execplans.timeline.key.fromFile',
      message: 'dates of the file',
      description: 'In the key under the chart of the timeline: what a mark means',
    }),
  problem: () =>
    translate({
      id: 'theme.execplans.timeline.key.problem',
      message: 'a date that cannot be right',
      description: 'In the key under the chart of the timeline: what a mark means',
    }),
  release: () =>
    translate({
      id: 'theme.execplans.timeline.key.release',
      message: 'release (“+3”: three more, in the list by day)',
      description: 'In the key under the chart of the timeline: what a mark means',
    }),
};

export type Mark = keyof typeof LABELS;

/** What a mark of the chart means, in the language of the site. */
export default function translateMark(mark: Mark): string {
  return LABELS[mark]();
}
