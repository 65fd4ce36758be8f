import {useLocation} from '@docusaurus/router';
import {HtmlClassNameProvider, useWindowSize} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import PlanBody from '@theme/PlanBody';
import PlanConflicts from '@theme/PlanConflicts';
import PlanEvidence from '@theme/PlanEvidence';
import PlanFacts from '@theme/PlanFacts';
import PlanFindings from '@theme/PlanFindings';
import type {Props} from '@theme/PlanPage';
import PlanPageBreadcrumbs from '@theme/PlanPage/Breadcrumbs';
import PlanPageMetadata from '@theme/PlanPage/Metadata';
import PlanPagePaginator from '@theme/PlanPage/Paginator';
import Sections from '@theme/PlanPage/Sections';
import listToc from '@theme/PlanPage/toc';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import clsx from 'clsx';
import {PlanProvider, usePlan} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useMemo} from 'react';
import styles from './styles.module.css';

/** The page of one plan. */
export default function PlanPage(props: Props): ReactNode {
  return (
    <PlanProvider {...props}>
      <HtmlClassNameProvider className={clsx('execplans', 'execplans-plan-page')}>
        <PlanPageMetadata />
        <Layout>
          <PlanPageContent />
        </Layout>
      </HtmlClassNameProvider>
    </PlanProvider>
  );
}

function PlanPageContent(): ReactNode {
  const {plan} = usePlan();
  const toc = useMemo(() => listToc(plan), [plan]);
  const isNarrow = useWindowSize() === 'mobile';
  const hasToc = toc.length > 0;
  const address = useDocusaurusContext().siteConfig.url + useLocation().pathname;
  return (
    <main className="container margin-vert--lg">
      <div className="row">
        <div className={clsx('col', hasToc && 'col--9', styles.content)}>
          <article>
            <PlanPageBreadcrumbs />
            <header>
              <Heading as="h1" className={styles.title} dir="auto">
                {plan.title}
              </Heading>
              <p className={styles.address}>{address}</p>
              <PlanFacts />
            </header>
            <PlanConflicts />
            <PlanEvidence />
            <PlanFindings />
            {hasToc && <TOCCollapsible toc={toc} className={styles.narrowToc} />}
            <PlanBody />
            <Sections />
          </article>
          <PlanPagePaginator />
        </div>
        {hasToc && !isNarrow && (
          <div className={clsx('col', 'col--3', styles.toc)}>
            <TOC toc={toc} />
          </div>
        )}
      </div>
    </main>
  );
}
