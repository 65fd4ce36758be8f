import {translate} from '@docusaurus/Translate';
import type {PlanPartProp} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<PlanPartProp['kind'], string> = {
  whole: translate({
    id: 'theme.execplans.part.whole',
    message: 'Plan',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  spec: translate({
    id: 'theme.execplans.part.spec',
    message: 'Specification',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  plan: translate({
    id: 'theme.execplans.part.plan',
    message: 'Plan',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  design: translate({
    id: 'theme.execplans.part.design',
    message: 'Design',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  tasks: translate({
    id: 'theme.execplans.part.tasks',
    message: 'Tasks',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  step: translate({
    id: 'theme.execplans.part.step',
    message: 'Step',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  progress: translate({
    id: 'theme.execplans.part.progress',
    message: 'Progress',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  summary: translate({
    id: 'theme.execplans.part.summary',
    message: 'Summary',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  research: translate({
    id: 'theme.execplans.part.research',
    message: 'Research',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  delta: translate({
    id: 'theme.execplans.part.delta',
    message: 'Changes to a specification',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  checklist: translate({
    id: 'theme.execplans.part.checklist',
    message: 'Checklist',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  review: translate({
    id: 'theme.execplans.part.review',
    message: 'Review',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  metadata: translate({
    id: 'theme.execplans.part.metadata',
    message: 'Metadata',
    description: 'Heading of a file without one of its own, by its kind',
  }),
  notes: translate({
    id: 'theme.execplans.part.notes',
    message: 'Notes',
    description: 'Heading of a file without one of its own, by its kind',
  }),
};

/** What kind of file it is, in the language of the site. */
export default function translateKind(kind: PlanPartProp['kind']): string {
  return LABELS[kind];
}
