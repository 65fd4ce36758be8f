import {atLine, type LineProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends LineProp {}

/** A line of the plan's own file as `:line`, linked where the source host is known. */
export default function PlanPlaceLine({line}: Props): ReactNode {
  const {lineUrl} = usePlan().plan;
  if (!lineUrl) return <code className="execplans-place">{`:${line}`}</code>;
  return (
    <a
      className="execplans-place"
      href={atLine(lineUrl, line)}
      target="_blank"
      rel="noopener noreferrer"
    >
      {`:${line}`}
    </a>
  );
}
