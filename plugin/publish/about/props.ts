/** The props of documents that plans are about. */
import type {Relation} from '../../model/reference.js';
import type {Status} from '../../model/status.js';
import type {PlaceProp, StampProp} from '../props.js';

/** A plan shown at the bottom of a page that it mentions, or that mentions it. The place is the mention. */
export interface AboutPlanProp extends PlaceProp {
  title: string;
  permalink: string;
  status: Status;
  /** The last activity; if there is none, the day of the last change in version control. */
  at?: StampProp;
  /** The page mentions the plan; left out if the plan mentions the page. */
  isNamedHere?: true;
  relation?: Relation;
  sentence: string;
}

/** Data of `@theme/PlansAbout`. */
export interface PlansAboutData {
  /** Permalink of the page that the plans are about: a document can be shown inside another one. */
  permalink: string;
  isSourceOfTruth?: true;
  /** Open plans first. */
  plans: AboutPlanProp[];
}
