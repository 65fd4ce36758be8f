import {translate} from '@docusaurus/Translate';
import type {Name} from '@theme/PlanSection/titles';

const TITLES: Record<Name, () => string> = {
  record: () =>
    translate({
      id: 'theme.execplans.section.record',
      message: 'Read from this plan',
      description: 'Heading over the log, the decisions and more that were read from a plan',
    }),
  log: () =>
    translate({
      id: 'theme.execplans.section.log',
      message: 'History',
      description: 'Heading over what happened to a plan, in the order of time',
    }),
  shipments: () =>
    translate({
      id: 'theme.execplans.section.shipments',
      message: 'Releases',
      description: 'Heading over the releases that a plan went out with',
    }),
  decisions: () =>
    translate({
      id: 'theme.execplans.section.decisions',
      message: 'Decisions',
      description: 'Heading over the decisions of a plan',
    }),
  validation: () =>
    translate({
      id: 'theme.execplans.section.validation',
      message: 'Validation',
      description: 'Heading over the commands that prove the outcome of a plan',
    }),
  risks: () =>
    translate({
      id: 'theme.execplans.section.risks',
      message: 'Risks and dependencies',
      description: 'Heading over the risks and the dependencies of a plan',
    }),
  refersTo: () =>
    translate({
      id: 'theme.execplans.section.refersTo',
      message: 'Refers to',
      description: 'Heading over what a plan names',
    }),
  referredToBy: () =>
    translate({
      id: 'theme.execplans.section.referredToBy',
      message: 'Referred to by',
      description: 'Heading over what names a plan',
    }),
  attachments: () =>
    translate({
      id: 'theme.execplans.section.attachments',
      message: 'Attachments',
      description: 'Heading over the files beside a plan',
    }),
};

/** The heading of a section of the page, in the language of the site. */
export default function translateTitle(name: Name): string {
  return TITLES[name]();
}
