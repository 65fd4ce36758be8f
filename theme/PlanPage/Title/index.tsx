import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import styles from 'docusaurus-plugin-execplans/styles/planPage.module.css';
import type {ReactNode} from 'react';

export interface Props {
  readonly title: string;
}

/** The title of the page; in print also its URL. */
export default function PlanPageTitle({title}: Props): ReactNode {
  const address = useDocusaurusContext().siteConfig.url + useLocation().pathname;
  return (
    <>
      <Heading as="h1" className={styles.title} dir="auto">
        {title}
      </Heading>
      <p className={styles.address}>{address}</p>
    </>
  );
}
