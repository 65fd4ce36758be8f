import Link from '@docusaurus/Link';
import type {Props} from '@theme/PlanTimelinePage/Days/Line/Note';
import type {ReactNode} from 'react';

/** What a plan wrote down, linked to its line; where the source host is unknown, with its number. */
export default function PlanTimelinePageDaysLineNote({note, plan}: Props): ReactNode {
  const {text, line} = note;
  const words = <bdi>“{text}”</bdi>;
  if (plan.lineUrl) return <Link to={`${plan.lineUrl}${line}`}>{words}</Link>;
  return (
    <>
      {words} <code>:{line}</code>
    </>
  );
}
