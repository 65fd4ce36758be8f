import {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import PlanTabs from '@theme/PlanTabs';
import Header from '@theme/PlanTimelinePage/Header';
import Overview from '@theme/PlanTimelinePage/Overview';
import Pages from '@theme/PlanTimelinePage/Pages';
import PlanTimeline from '@theme/PlanTimelinePage/Timeline';
import clsx from 'clsx';
import {formatPeriod, type TimelinePageProps, useFormat} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly timeline: TimelinePageProps;
}

/** What happened when: all plans of one plugin instance, or those of one period. */
export default function PlanTimelinePage({timeline}: Props): ReactNode {
  const format = useFormat();
  const usualName = translate({
    id: 'theme.execplans.timeline.title',
    message: 'Timeline of plans',
    description: 'Title of the timeline page',
  });
  const name = timeline.indexTitle ? `${usualName} · ${timeline.indexTitle}` : usualName;
  const key = timeline.pages[timeline.page]?.key ?? 'all';
  const period = key === 'all' ? null : formatPeriod(key, format);
  const description = translate({
    id: 'theme.execplans.timeline.description',
    message: 'What happened in each plan and when, and what was released',
    description: 'Description of the timeline page, for search engines',
  });
  return (
    <HtmlClassNameProvider className={clsx('execplans', 'execplans-timeline-page')}>
      <PageMetadata
        title={period ? `${name}, ${period}` : name}
        description={period ? `${period} · ${description}` : description}
      />
      <Layout>
        <main className="container margin-vert--lg">
          <Header timeline={timeline} />
          <PlanTabs tabs={timeline.tabs} current="timeline" />
          <Overview timeline={timeline} />
          <PlanTimeline timeline={timeline} />
          <Pages pages={timeline.pages} page={timeline.page} />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}
