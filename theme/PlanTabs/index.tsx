import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import translateTab from '@theme/PlanTabs/labels';
import type {PlanTabsProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly tabs: PlanTabsProp;
  /** `null` on a page that has no tab. */
  readonly current: keyof PlanTabsProp | null;
}

/** Leads from one page about all plans to the others. */
export default function PlanTabs({tabs, current}: Props): ReactNode {
  return (
    <nav
      className="execplans-tabs execplans-screen"
      aria-label={translate({
        id: 'theme.execplans.tabs',
        message: 'Plan views',
        description: 'Name of the navigation between the pages about all plans',
      })}
    >
      {(Object.keys(tabs) as (keyof PlanTabsProp)[]).map((name) => (
        <Link key={name} to={tabs[name]} aria-current={current === name ? 'page' : undefined}>
          {translateTab(name)}
        </Link>
      ))}
    </nav>
  );
}
