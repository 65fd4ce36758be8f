import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import AsOf from '@theme/PlanDate/AsOf';
import PlanFindingsList from '@theme/PlanFindings/List';
import PlanPageBreadcrumbs from '@theme/PlanPage/Breadcrumbs';
import PlanPageTitle from '@theme/PlanPage/Title';
import PlanTabs from '@theme/PlanTabs';
import clsx from 'clsx';
import type {PlanFindingsProps, SharedPlanData} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly findings: PlanFindingsProps;
  readonly shared: SharedPlanData;
}

/** What is wrong with files that are not plans; the findings in a plan are on its own page. */
export default function PlanFindingsPage({
  findings: {findings, indexPermalink, indexTitle, tabs},
  shared,
}: Props): ReactNode {
  const title = translate({
    id: 'theme.execplans.findingsPage.title',
    message: 'Findings',
    description: 'Title of the page of the findings in files that are not plans',
  });
  return (
    <HtmlClassNameProvider className={clsx('execplans', 'execplans-findings-page')}>
      <PageMetadata
        title={title}
        description={translate({
          id: 'theme.execplans.findingsPage.description',
          message: 'What to correct in indexes, changelogs and the repository',
          description: 'Description of the page of findings, for search engines',
        })}
      />
      <Layout>
        <main className="container margin-vert--lg">
          <PlanPageBreadcrumbs
            title={title}
            indexPermalink={indexPermalink}
            indexTitle={indexTitle}
          />
          <PlanPageTitle title={title} />
          <p className="execplans-line">
            <AsOf stamp={shared.asOf} />
          </p>
          {tabs && <PlanTabs tabs={tabs} current={null} />}
          <p>
            <Translate
              id="theme.execplans.findingsPage.intro"
              description="Introduces the list of findings"
            >
              Findings in files that are not plans. Those in a plan are on its own page.
            </Translate>
          </p>
          <PlanFindingsList findings={findings} />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}
