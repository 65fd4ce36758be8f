/** The props of a changelog's page. */

import type {Status} from '../../model/status.js';
import type {Message} from '../../vocabulary/messages.js';
import type {CutTextProp, PlaceProp, PlanTabsProp, TocItemProp} from '../props.js';

/** A plan behind a release. The place is the changelog entry. */
export interface ReleasePlanProp extends PlaceProp {
  title: string;
  permalink: string;
  status: Status;
  says: Message;
}

/** Props of `@theme/PlanChangelogPage`, in a single JSON module. */
export interface PlanChangelogProps {
  title: string;
  path: string;
  tabs: PlanTabsProp;
  indexPermalink: string;
  /** Title of the instance; left out if it is the usual one. */
  indexTitle?: string;
  sourceUrl?: string;
  /** `JSON.stringify(BodyElement[])`. */
  body: string;
  plainBody?: boolean;
  /** Only the beginning of the text is shown. */
  bodyCut?: CutTextProp;
  toc: TocItemProp[];
  /** By the ID of the release's heading in the body. */
  plans: Record<string, ReleasePlanProp[]>;
}
