import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import ContentVisibility from '@theme/ContentVisibility';
import Layout from '@theme/Layout';
import PlanBody from '@theme/PlanBody';
import PlanConflicts from '@theme/PlanConflicts';
import PlanEvidence from '@theme/PlanEvidence';
import PlanFacts from '@theme/PlanFacts';
import PlanFindings from '@theme/PlanFindings';
import PlanPageBreadcrumbs from '@theme/PlanPage/Breadcrumbs';
import PlanPageColumns from '@theme/PlanPage/Columns';
import PlanPageMetadata from '@theme/PlanPage/Metadata';
import PlanPagePaginator from '@theme/PlanPage/Paginator';
import Sections from '@theme/PlanPage/Sections';
import PlanPageTitle from '@theme/PlanPage/Title';
import listToc from '@theme/PlanPage/toc';
import PlanSummary from '@theme/PlanSummary';
import clsx from 'clsx';
import {type PlanPageProps, PlanProvider, usePlan} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useMemo} from 'react';

export interface Props extends PlanPageProps {}

/** The page of one plan. */
export default function PlanPage(props: Props): ReactNode {
  return (
    <PlanProvider {...props}>
      <HtmlClassNameProvider className={clsx('execplans', 'execplans-plan-page')}>
        <PlanPageMetadata />
        <Layout>
          <Content />
        </Layout>
      </HtmlClassNameProvider>
    </PlanProvider>
  );
}

function Content(): ReactNode {
  const {plan} = usePlan();
  const toc = useMemo(() => listToc(plan), [plan]);
  return (
    <PlanPageColumns toc={toc} head={<Head />} foot={<PlanPagePaginator />}>
      <PlanBody />
      <Sections />
    </PlanPageColumns>
  );
}

function Head(): ReactNode {
  const {title, indexPermalink, indexTitle, visibility} = usePlan().plan;
  return (
    <>
      <PlanPageBreadcrumbs title={title} indexPermalink={indexPermalink} indexTitle={indexTitle} />
      {visibility && (
        <ContentVisibility
          metadata={{
            unlisted: visibility === 'unlisted',
            frontMatter: {draft: visibility === 'draft'},
          }}
        />
      )}
      <header>
        <PlanPageTitle title={title} />
        <PlanFacts />
        <PlanSummary />
      </header>
      <PlanConflicts />
      <PlanEvidence />
      <PlanFindings />
    </>
  );
}
