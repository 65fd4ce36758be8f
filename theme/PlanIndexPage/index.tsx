import {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import Header from '@theme/PlanIndexPage/Header';
import PlanList from '@theme/PlanList';
import PlanStatusKey from '@theme/PlanStatusKey';
import PlansEmpty from '@theme/PlansEmpty';
import PlanTabs from '@theme/PlanTabs';
import clsx from 'clsx';
import type {PlanIndexPageProps} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends PlanIndexPageProps {}

/** The page that lists all plans of one plugin instance. */
export default function PlanIndexPage({index}: Props): ReactNode {
  return (
    <HtmlClassNameProvider className={clsx('execplans', 'execplans-index-page')}>
      <PageMetadata
        title={
          index.title ??
          translate({
            id: 'theme.execplans.index.title',
            message: 'Plans',
            description: 'Title of the page that lists all plans',
          })
        }
        description={translate({
          id: 'theme.execplans.index.description',
          message: 'All plans, each with its status and the evidence for it',
          description: 'Description of the page that lists all plans, for search engines',
        })}
      />
      <Layout>
        <main className="container margin-vert--lg">
          <Header index={index} />
          {index.tabs && <PlanTabs tabs={index.tabs} current="overview" />}
          {index.rows.length > 0 ? <PlanList index={index} /> : <PlansEmpty index={index} />}
          <PlanStatusKey staleAfterDays={index.staleAfterDays} />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}
