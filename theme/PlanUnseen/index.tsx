import type {Props} from '@theme/PlanUnseen';
import styles from 'docusaurus-plugin-execplans/styles/parts.module.css';
import type {ReactNode} from 'react';

/** Words for screen readers, where the page shows the same by its look. */
export default function PlanUnseen({as: Tag, role, children}: Props): ReactNode {
  return (
    <Tag className={styles.unseen} role={role}>
      {children}
    </Tag>
  );
}
