import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import {toJsonLd, usePlan, useSiteUrl} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** What search engines and social networks show of a plan. */
export default function PlanPageMetadata(): ReactNode {
  const {plan, asOf} = usePlan();
  const {title, status, tags, owners} = plan;
  const url = useSiteUrl()(useLocation().pathname);
  const description =
    plan.description ??
    translate(
      {
        id: 'theme.execplans.page.description',
        message: 'The plan “{title}”, with its status and the evidence for it',
        description: 'Description of a plan that says nothing of its purpose, for search engines',
      },
      {title},
    );
  // A date that is still to come was mistyped or planned.
  const [created, modified] = [plan.first, plan.last ?? plan.fileChanged].map((stamp) =>
    stamp && stamp.slice(0, asOf.length) <= asOf ? stamp : undefined,
  );
  const credited = owners.filter(({step}) => !step).map(({name}) => name);
  const article = {
    '@type': 'TechArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description,
    creativeWorkStatus: status,
    ...(created && {dateCreated: created}),
    ...(modified && {dateModified: modified}),
    // Not `author`, which has to be a person or an organization, as owners are not always.
    ...(credited.length > 0 && {creditText: credited.join(', ')}),
    ...(tags.length > 0 && {keywords: tags}),
  };
  // As children: each property is a list of its own, for which all lists before are gone through.
  return (
    <PageMetadata title={title}>
      <meta name="description" content={description} />
      <meta property="og:description" content={description} />
      {tags.length > 0 && <meta name="keywords" content={tags.join(',')} />}
      <meta property="og:type" content="article" />
      {created && <meta property="article:published_time" content={created} />}
      {modified && <meta property="article:modified_time" content={modified} />}
      <script type="application/ld+json">{toJsonLd(article)}</script>
    </PageMetadata>
  );
}
