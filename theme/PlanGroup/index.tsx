import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import translateGroup from '@theme/PlanGroup/label';
import PlanListItem from '@theme/PlanListItem';
import clsx from 'clsx';
import {
  type PlanGroup as Group,
  type PlanRowProp,
  usePlural,
} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/list.module.css';
import type {ReactNode} from 'react';

export interface Props {
  readonly group: Group;
  /** Rows that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
}

/** Plans under one heading. */
export default function PlanGroup({group, shown}: Props): ReactNode {
  const selectMessage = usePlural();
  const count = group.rows.filter((row) => shown.has(row)).length;
  const above = group.above.filter((row) => shown.has(row)).length;
  return (
    <section className={clsx('execplans-group', styles.group)} hidden={count === 0}>
      <Heading as="h2" id={group.id} className={styles.heading}>
        {translateGroup(group.id)} <small>{count}</small>
      </Heading>
      {above > 0 && (
        <p className={styles.above}>
          <Link to="#attention">
            {selectMessage(
              above,
              translate(
                {
                  id: 'theme.execplans.group.above',
                  message: 'One more needs attention|{count} more need attention',
                  description:
                    'Under a status: its plans that are listed under "Needs attention"; plural forms',
                },
                {count: above},
              ),
            )}
          </Link>
        </p>
      )}
      <ul className={styles.rows}>
        {group.rows.map((row) => (
          <li key={row.permalink} hidden={!shown.has(row)}>
            <PlanListItem row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
