import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import translateTitle from '@theme/PlanSection/titles';
import clsx from 'clsx';
import type {ReactNode} from 'react';

export interface Props {
  readonly name:
    | 'log'
    | 'shipments'
    | 'decisions'
    | 'validation'
    | 'risks'
    | 'refersTo'
    | 'referredToBy'
    | 'attachments';
  /** How many entries the section has; omitted if it folds its lists itself. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** More entries than this are folded away. */
const MAX_OPEN = 12;

/**
 * What was read from the plan, under a heading of its own. No heading of a
 * plan has a dot in its id, so the ids of both never meet.
 */
export default function PlanSection({name, count = 0, children}: Props): ReactNode {
  return (
    <section className={clsx('execplans-section', `execplans-section--${name}`)}>
      <Heading as="h3" id={`execplans.${name}`}>
        {translateTitle(name)}
      </Heading>
      {count > MAX_OPEN ? (
        <details className="execplans-more">
          <summary>
            <Translate
              id="theme.execplans.section.showAll"
              description="Opens a long list"
              values={{count}}
            >
              {'Show all {count}'}
            </Translate>
          </summary>
          {children}
        </details>
      ) : (
        children
      )}
    </section>
  );
}
