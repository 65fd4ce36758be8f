import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/PlanSection';

/** A section, or `record` for all sections together. */
export type Name = Props['name'] | 'record';

const TITLES: Record<Name, string> = {
  record: translate({
    id: 'theme.execplans.section.record',
    message: 'Found in this plan',
    description: 'Heading on the page of a plan',
  }),
  log: translate({
    id: 'theme.execplans.section.log',
    message: 'History',
    description: 'Heading on the page of a plan',
  }),
  shipments: translate({
    id: 'theme.execplans.section.shipments',
    message: 'Releases',
    description: 'Heading on the page of a plan',
  }),
  decisions: translate({
    id: 'theme.execplans.section.decisions',
    message: 'Decisions',
    description: 'Heading on the page of a plan',
  }),
  validation: translate({
    id: 'theme.execplans.section.validation',
    message: 'Validation',
    description: 'Heading on the page of a plan',
  }),
  risks: translate({
    id: 'theme.execplans.section.risks',
    message: 'Risks and dependencies',
    description: 'Heading on the page of a plan',
  }),
  refersTo: translate({
    id: 'theme.execplans.section.refersTo',
    message: 'Refers to',
    description: 'Heading on the page of a plan',
  }),
  referredToBy: translate({
    id: 'theme.execplans.section.referredToBy',
    message: 'Referred to by',
    description: 'Heading on the page of a plan',
  }),
  attachments: translate({
    id: 'theme.execplans.section.attachments',
    message: 'Attachments',
    description: 'Heading on the page of a plan',
  }),
};

/** The heading of a section of the page, in the language of the site. */
export default function translateTitle(name: Name): string {
  return TITLES[name];
}
