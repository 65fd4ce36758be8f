import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import styles from 'docusaurus-plugin-execplans/styles/planPage.module.css';
import type {ReactNode} from 'react';

export interface Props {
  readonly title: string;
  readonly indexPermalink: string;
  /** Title of the list, if it is not the usual one. */
  readonly indexTitle?: string;
}

/** The way back to the index. */
export default function PlanPageBreadcrumbs({title, indexPermalink, indexTitle}: Props): ReactNode {
  return (
    <nav
      className={styles.breadcrumbs}
      aria-label={translate({
        id: 'theme.execplans.breadcrumbs',
        message: 'Breadcrumbs',
        description: 'Name of a navigation, for screen readers',
      })}
    >
      <ul className="breadcrumbs">
        <li className="breadcrumbs__item">
          <Link className="breadcrumbs__link" to={indexPermalink}>
            {indexTitle ?? (
              <Translate
                id="theme.execplans.index.title"
                description="Title of the page that lists all plans"
              >
                Plans
              </Translate>
            )}
          </Link>
        </li>
        <li className="breadcrumbs__item breadcrumbs__item--active">
          <span className="breadcrumbs__link" aria-current="page" dir="auto">
            {title}
          </span>
        </li>
      </ul>
    </nav>
  );
}
