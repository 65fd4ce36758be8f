import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import type {Props} from '@theme/PlanLog/When';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** When it happened, and whether that can be right. */
export default function PlanLogWhen({at, problem}: Props): ReactNode {
  return (
    <span className={styles.when}>
      {at ? (
        <PlanDate stamp={at} />
      ) : (
        <Translate id="theme.execplans.log.undated" description="Where a log entry has no date">
          no date
        </Translate>
      )}
      {problem && (
        <em>
          {problem === 'future' ? (
            <Translate
              id="theme.execplans.log.future"
              description="Beside a date that lies in the future"
            >
              in the future
            </Translate>
          ) : (
            <Translate
              id="theme.execplans.log.before1990"
              description="Beside a date that is too old to be right"
            >
              before 1990
            </Translate>
          )}
        </em>
      )}
    </span>
  );
}
