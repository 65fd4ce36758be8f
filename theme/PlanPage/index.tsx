import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import PlanBody from '@theme/PlanBody';
import PlanConflicts from '@theme/PlanConflicts';
import PlanEvidence from '@theme/PlanEvidence';
import PlanFacts from '@theme/PlanFacts';
import PlanFindings from '@theme/PlanFindings';
import type {Props} from '@theme/PlanPage';
import PlanPageBreadcrumbs from '@theme/PlanPage/Breadcrumbs';
import PlanPageColumns from '@theme/PlanPage/Columns';
import PlanPageMetadata from '@theme/PlanPage/Metadata';
import PlanPagePaginator from '@theme/PlanPage/Paginator';
import Sections from '@theme/PlanPage/Sections';
import PlanPageTitle from '@theme/PlanPage/Title';
import listToc from '@theme/PlanPage/toc';
import clsx from 'clsx';
import {PlanProvider} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useMemo} from 'react';

/** The page of one plan. */
export default function PlanPage(props: Props): ReactNode {
  const {plan} = props;
  const toc = useMemo(() => listToc(plan), [plan]);
  return (
    <PlanProvider {...props}>
      <HtmlClassNameProvider className={clsx('execplans', 'execplans-plan-page')}>
        <PlanPageMetadata />
        <Layout>
          <PlanPageColumns toc={toc} head={<Head {...props} />} foot={<PlanPagePaginator />}>
            <PlanBody />
            <Sections />
          </PlanPageColumns>
        </Layout>
      </HtmlClassNameProvider>
    </PlanProvider>
  );
}

function Head({plan: {title, indexPermalink}}: Props): ReactNode {
  return (
    <>
      <PlanPageBreadcrumbs title={title} indexPermalink={indexPermalink} />
      <header>
        <PlanPageTitle title={title} />
        <PlanFacts />
      </header>
      <PlanConflicts />
      <PlanEvidence />
      <PlanFindings />
    </>
  );
}
