/** What a document gets that plans are about. */
import type {Relation} from '../../model/reference.js';
import type {Status} from '../../model/status.js';
import type {PlaceProp, StampProp} from '../props.js';

/** A plan at the foot of a page that it names or that names it. The place is the mention. */
export interface AboutPlanProp extends PlaceProp {
  title: string;
  permalink: string;
  status: Status;
  /** Last activity, else the day of the last change in version control. */
  at?: StampProp;
  /** Left out where the plan names the page. */
  isNamedHere?: true;
  relation?: Relation;
  sentence: string;
}

/** Data of `@theme/PlansAbout`. */
export interface PlansAboutData {
  /** Of the page that the plans are about: a document can be shown inside another. */
  permalink: string;
  isSourceOfTruth?: true;
  /** Open plans first. */
  plans: AboutPlanProp[];
}
