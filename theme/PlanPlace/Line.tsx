import type {Props} from '@theme/PlanPlace/Line';
import clsx from 'clsx';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A line of the plan's own file as `:line`, linked where the source host is known. */
export default function PlanPlaceLine({line}: Props): ReactNode {
  const {lineUrl} = usePlan().plan;
  const className = clsx('execplans-place', styles.line);
  if (!lineUrl) return <code className={className}>{`:${line}`}</code>;
  return (
    <a
      className={className}
      href={lineUrl.replace('{line}', String(line))}
      target="_blank"
      rel="noopener noreferrer"
    >
      {`:${line}`}
    </a>
  );
}
