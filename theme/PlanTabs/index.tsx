import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/PlanTabs';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Leads from one page about all plans to the other. */
export default function PlanTabs({tabs, current}: Props): ReactNode {
  return (
    <nav
      className={clsx('execplans-tabs', styles.tabs)}
      aria-label={translate({
        id: 'theme.execplans.tabs',
        message: 'Views of the plans',
        description: 'Name of the navigation between the list and the timeline',
      })}
    >
      <Link
        to={tabs.overview}
        className={styles.tab}
        aria-current={current === 'overview' ? 'page' : undefined}
      >
        <Translate id="theme.execplans.tabs.overview" description="Leads to the list of all plans">
          Overview
        </Translate>
      </Link>
      <Link
        to={tabs.timeline}
        className={styles.tab}
        aria-current={current === 'timeline' ? 'page' : undefined}
      >
        <Translate id="theme.execplans.tabs.timeline" description="Leads to the timeline">
          Timeline
        </Translate>
      </Link>
    </nav>
  );
}
