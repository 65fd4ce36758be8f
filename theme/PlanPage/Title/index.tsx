import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type {Props} from '@theme/PlanPage/Title';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The title of the page; on paper also its address. */
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
