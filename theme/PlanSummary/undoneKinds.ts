import {translate} from '@docusaurus/Translate';
import type {UndoneProp} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<UndoneProp['kind'], string> = {
  open: translate({
    id: 'theme.execplans.undone.open',
    message: 'Still open',
    description: 'Above tasks of a finished plan that say nothing about why they are open',
  }),
  validation: translate({
    id: 'theme.execplans.undone.validation',
    message: 'Validation not done',
    description: 'Above open tasks of a finished plan',
  }),
  deferred: translate({
    id: 'theme.execplans.undone.deferred',
    message: 'Deferred',
    description: 'Above open tasks of a finished plan that say why they are open',
  }),
  dropped: translate({
    id: 'theme.execplans.undone.dropped',
    message: 'Dropped',
    description: 'Above tasks that a finished plan gave up',
  }),
  'follow-up': translate({
    id: 'theme.execplans.undone.followUp',
    message: 'Follow-ups',
    description: 'Above open tasks of a finished plan that are left for later',
  }),
  optional: translate({
    id: 'theme.execplans.undone.optional',
    message: 'Optional',
    description: 'Above open tasks of a finished plan that it could do without',
  }),
};

/** Why tasks of a finished plan are not done, in the language of the site. */
export default function translateUndone(kind: UndoneProp['kind']): string {
  return LABELS[kind];
}
