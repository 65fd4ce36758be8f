import Translate, {translate} from '@docusaurus/Translate';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** Links to the plans before and after this one. */
export default function PlanPagePaginator(): ReactNode {
  const {previous, next} = usePlan().plan;
  if (!previous && !next) return null;
  return (
    <nav
      className="pagination-nav docusaurus-mt-lg"
      aria-label={translate({
        id: 'theme.execplans.paginator',
        message: 'Previous and next plan',
        description: 'Name of a navigation, for screen readers',
      })}
    >
      {previous && (
        <PaginatorNavLink
          {...previous}
          subLabel={
            <Translate id="theme.execplans.paginator.previous" description="Label of a link">
              Previous plan
            </Translate>
          }
        />
      )}
      {next && (
        <PaginatorNavLink
          {...next}
          isNext
          subLabel={
            <Translate id="theme.execplans.paginator.next" description="Label of a link">
              Next plan
            </Translate>
          }
        />
      )}
    </nav>
  );
}
