import Translate, {translate} from '@docusaurus/Translate';
import Fold from '@theme/PlanGroup/Fold';
import {type PlanBundle, type PlanRowProp, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly bundle: PlanBundle;
  /** Number of its plans in all statuses. */
  readonly total: number;
  /** Rows that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
  readonly isOpen: boolean;
}

/** Small plans of one milestone or parent, folded. */
export default function PlanGroupBundle({bundle, total, shown, isOpen}: Props): ReactNode {
  const selectMessage = usePlural();
  const count = bundle.rows.filter((row) => shown.has(row)).length;
  return (
    <Fold
      rows={bundle.rows}
      shown={shown}
      isOpen={isOpen}
      summary={
        <>
          <bdi>
            {bundle.name || (
              <Translate
                id="theme.execplans.bundle.none"
                description="Name of the group of small plans that have neither a milestone nor a parent"
              >
                Without a milestone
              </Translate>
            )}
          </bdi>{' '}
          <small className="execplans-quiet">
            {selectMessage(
              total,
              translate(
                {
                  id: 'theme.execplans.bundle.count',
                  message: '{count} of {total} plan|{count} of {total} plans',
                  description:
                    'How many plans of a milestone are listed here; plural forms by the number of all its plans',
                },
                {count, total},
              ),
            )}
          </small>
        </>
      }
    />
  );
}
