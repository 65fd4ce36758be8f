import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {toJsonLd, useSiteUrl} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly title: string;
  readonly indexPermalink: string;
  /** Title of the list, if it is not the usual one. */
  readonly indexTitle?: string;
}

/** The way back to the index. */
export default function PlanPageBreadcrumbs({
  title,
  indexPermalink,
  indexTitle = translate({
    id: 'theme.execplans.index.title',
    message: 'Plans',
    description: 'Title of the page that lists all plans',
  }),
}: Props): ReactNode {
  const urlOf = useSiteUrl();
  const {pathname} = useLocation();
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      {'@type': 'ListItem', position: 1, name: indexTitle, item: urlOf(indexPermalink)},
      {'@type': 'ListItem', position: 2, name: title, item: urlOf(pathname)},
    ],
  };
  return (
    <nav
      className="execplans-breadcrumbs execplans-screen"
      aria-label={translate({
        id: 'theme.execplans.breadcrumbs',
        message: 'Breadcrumbs',
        description: 'Name of a navigation, for screen readers',
      })}
    >
      <Head>
        <script type="application/ld+json">{toJsonLd(breadcrumbs)}</script>
      </Head>
      <ul className="breadcrumbs breadcrumbs--sm">
        <li className="breadcrumbs__item">
          <Link className="breadcrumbs__link" to={indexPermalink}>
            {indexTitle}
          </Link>
        </li>
        <li className="breadcrumbs__item breadcrumbs__item--active text--truncate">
          <span className="breadcrumbs__link" aria-current="page" dir="auto">
            {title}
          </span>
        </li>
      </ul>
    </nav>
  );
}
