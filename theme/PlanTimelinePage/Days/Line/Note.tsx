import Link from '@docusaurus/Link';
import {
  atLine,
  type TimelineNoteProp,
  type TimelinePlanProp,
} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly note: TimelineNoteProp;
  readonly plan: TimelinePlanProp;
}

/** What a plan wrote down, linked to its line; where the source host is unknown, with its number. */
export default function PlanTimelinePageDaysLineNote({note, plan}: Props): ReactNode {
  const {text, line} = note;
  const words = <bdi>“{text}”</bdi>;
  if (plan.lineUrl) return <Link to={atLine(plan.lineUrl, line)}>{words}</Link>;
  return (
    <>
      {words} <code>:{line}</code>
    </>
  );
}
