import Link from '@docusaurus/Link';
import Quote from '@theme/PlanMessage/Quote';
import placeOf from '@theme/PlanTimelinePage/Days/Line/place';
import type {TimelineNoteProp, TimelinePlanProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly note: TimelineNoteProp;
  readonly plan: TimelinePlanProp;
}

/** What a plan wrote down, linked to its line; where the source host is unknown, with its number. */
export default function PlanTimelinePageDaysLineNote({note, plan}: Props): ReactNode {
  const words = <Quote text={note.text} />;
  const {line, url} = placeOf(note, plan);
  if (url) {
    return (
      <Link to={url} className="execplans-note-link">
        {words}
      </Link>
    );
  }
  return (
    <>
      {words} <code>:{line}</code>
    </>
  );
}
