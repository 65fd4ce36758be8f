/** What the page of a changelog gets. */
import type {Message} from '../../model/messages.js';
import type {Status} from '../../model/status.js';
import type {PlaceProp, PlanTabsProp, TocItemProp} from '../props.js';

/** A plan behind a release. The place is the entry. */
export interface ReleasePlanProp extends PlaceProp {
  title: string;
  permalink: string;
  status: Status;
  says: Message;
}

/** Props of `@theme/PlanChangelogPage`, as its only module. */
export interface PlanChangelogProps {
  title: string;
  path: string;
  tabs: PlanTabsProp;
  indexPermalink: string;
  sourceUrl?: string;
  /** `JSON.stringify(BodyElement[])`. */
  body: string;
  plainBody?: boolean;
  toc: TocItemProp[];
  /** By id of the release's heading in the body. */
  plans: Record<string, ReleasePlanProp[]>;
}
