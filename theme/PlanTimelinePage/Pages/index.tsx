import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useHistorySelector} from '@docusaurus/theme-common';
import {
  formatPeriod,
  leaveView,
  type TimelinePageLink,
  useFormat,
} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  /** Newest first. */
  readonly pages: readonly TimelinePageLink[];
  /** Index of this page. */
  readonly page: number;
}

/** Links to the other periods, with the same filters and grouping; omitted if there is one page. */
export default function PlanTimelinePagePages({pages, page}: Props): ReactNode {
  const format = useFormat();
  const search = useHistorySelector<string>(({location}) => leaveView(location.search));
  if (pages.length < 2) return null;
  return (
    <nav
      className="execplans-pages execplans-bar execplans-screen"
      aria-label={translate({
        id: 'theme.execplans.timeline.pages',
        message: 'Timeline periods',
        description: 'Name of the navigation between the pages of the timeline',
      })}
    >
      {[pages[page + 1], pages[page - 1]].map(
        (neighbour, index) =>
          neighbour && (
            <Link
              key={neighbour.key}
              to={`${neighbour.permalink}${search}`}
              rel={index === 0 ? 'prev' : 'next'}
            >
              {index === 0 ? (
                <Translate
                  id="theme.execplans.timeline.older"
                  description="Link to the page of the previous period"
                  values={{period: formatPeriod(neighbour.key, format)}}
                >
                  {'Earlier: {period}'}
                </Translate>
              ) : (
                <Translate
                  id="theme.execplans.timeline.newer"
                  description="Link to the page of the next period"
                  values={{period: formatPeriod(neighbour.key, format)}}
                >
                  {'Later: {period}'}
                </Translate>
              )}
            </Link>
          ),
      )}
      {pages.length > 2 && (
        <details>
          <summary>
            <Translate
              id="theme.execplans.timeline.allPages"
              description="Opens the list of all pages of the timeline"
            >
              All periods
            </Translate>
          </summary>
          <ul className="execplans-bar clean-list margin-top--sm">
            {pages.map(({key, permalink}, index) => (
              <li key={key}>
                <Link
                  to={`${permalink}${search}`}
                  aria-current={index === page ? 'page' : undefined}
                >
                  {formatPeriod(key, format)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
