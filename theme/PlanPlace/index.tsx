import Link from '@docusaurus/Link';
import type {Props} from '@theme/PlanPlace';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A place in the repository as `file:line`, linked where the source host is known. */
export default function PlanPlace({place, className}: Props): ReactNode {
  const name = place.file.split('/').at(-1);
  const code = (
    <code className={clsx('execplans-place', styles.place, className)} title={place.file}>
      <span className={styles.file}>{name}</span>:{place.line}
    </code>
  );
  return place.url ? <Link to={place.url}>{code}</Link> : code;
}
