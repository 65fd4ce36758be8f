import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import PlanBodyCut from '@theme/PlanBody/Cut';
import PlanBodyText from '@theme/PlanBody/Text';
import Release from '@theme/PlanChangelogPage/Release';
import AsOf from '@theme/PlanDate/AsOf';
import PlanPageBreadcrumbs from '@theme/PlanPage/Breadcrumbs';
import PlanPageColumns from '@theme/PlanPage/Columns';
import PlanPageTitle from '@theme/PlanPage/Title';
import PlanTabs from '@theme/PlanTabs';
import clsx from 'clsx';
import type {
  BodyElement,
  PlanChangelogProps,
  SharedPlanData,
} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useMemo} from 'react';

export interface Props {
  readonly changelog: PlanChangelogProps;
  readonly shared: SharedPlanData;
}

const NO_ASSETS: string[] = [];

/** A changelog, with the plans behind each release. */
export default function PlanChangelogPage({changelog, shared}: Props): ReactNode {
  const {title, body: json, plainBody, toc, plans} = changelog;
  const body = useMemo(() => JSON.parse(json) as BodyElement[], [json]);
  const components = useMemo(
    () => ({
      'execplans-release': ({id}: {id: string}) => (
        <Release plans={Object.hasOwn(plans, id) ? (plans[id] ?? []) : []} />
      ),
    }),
    [plans],
  );
  return (
    <HtmlClassNameProvider className={clsx('execplans', 'execplans-changelog-page')}>
      <PageMetadata
        title={title}
        description={translate({
          id: 'theme.execplans.changelog.description',
          message: 'What changed in each release, and the plans behind it',
          description: 'Description of the page of a changelog, for search engines',
        })}
      />
      <Layout>
        <PlanPageColumns toc={toc} head={<Head changelog={changelog} shared={shared} />}>
          <PlanBodyText
            body={body}
            plainBody={plainBody}
            assets={NO_ASSETS}
            components={components}
          />
          <PlanBodyCut cut={changelog.bodyCut} sourceUrl={changelog.sourceUrl} />
        </PlanPageColumns>
      </Layout>
    </HtmlClassNameProvider>
  );
}

function Head({
  changelog: {title, path, indexPermalink, indexTitle, tabs, sourceUrl},
  shared,
}: Props): ReactNode {
  return (
    <>
      <PlanPageBreadcrumbs title={title} indexPermalink={indexPermalink} indexTitle={indexTitle} />
      <header>
        <PlanPageTitle title={title} />
        <p className="execplans-line">
          <code>{path}</code>
          {' · '}
          <AsOf stamp={shared.asOf} />
          {sourceUrl && ' · '}
          {sourceUrl && (
            <Link to={sourceUrl}>
              <Translate id="theme.execplans.facts.source" description="Label of a link">
                Source
              </Translate>
            </Link>
          )}
        </p>
      </header>
      <PlanTabs tabs={tabs} current="changelog" />
    </>
  );
}
