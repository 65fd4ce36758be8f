/** The props of the index, the list of all plans. */

import type {Status} from '../../model/status.js';
import type {Message} from '../../vocabulary/messages.js';
import type {PlanTabsProp, StampProp} from '../props.js';

/** Why a row needs attention, or what comes next; the theme puts it into words. */
export type RowNote =
  | {kind: 'conflict'; says: Message}
  | {kind: 'blocked'; text: string | null; file: string; line: number}
  | {kind: 'stalled'; days: number; open: number; next: string | null}
  /** With the days without activity, if the plan is stalled. */
  | {kind: 'ready-to-close'; says: Message; days?: number}
  | {kind: 'next'; text: string}
  | {kind: 'summary'; text: string}
  | {kind: 'error'; message: string}
  | {kind: 'decisions'; count: number};

/** A plan on the index. Optional fields are left out if empty, to keep the page small. */
export interface PlanRowProp {
  title: string;
  permalink: string;
  status: Status;
  /** In development only: others do not get to see the plan here. */
  visibility?: 'draft' | 'unlisted';
  /** Listed under "Needs attention" instead of under its status: a plan is listed once. */
  attention?: boolean;
  done?: number;
  /** Left out if the plan has no checklist, or one that is not kept up to date. */
  total?: number;
  note?: RowNote;
  /** The last activity that the plan records. */
  last?: StampProp;
  /** Day of the last change in version control; only if the plan has no timestamp. */
  fileChanged?: StampProp;
  owners?: string[];
  tags?: string[];
  /** Folder of the plan, relative to the common folder of all plans; left out if it is that folder. */
  folder?: string;
  /** Name of its format; only if the plans have different ones. */
  family?: string;
  /** Small plans with the same name are shown together; empty for those that belong nowhere. */
  bundle?: string;
  /** Path of the file; searched like the title. */
  path: string;
}

/** What readers call the formats of plans, by their names, in alphabetical order. */
export type FamilyLabels = Readonly<Record<string, string>>;

export interface PlanIndexProps {
  /** Title of the instance; left out if it is the usual one. */
  title?: string;
  /** The point in time that time-dependent results are derived for. */
  asOf: StampProp;
  staleAfterDays: number;
  /** Common folder of the plans, shown below the heading. */
  folder: string;
  permalink: string;
  /** Left out if there are no plans, and so no other pages. */
  tabs?: PlanTabsProp;
  /** Left out if all plans have the same format. */
  families?: FamilyLabels;
  /** What is wrong with files that are not plans; left out if nothing is. */
  findings?: {count: number; permalink: string};
  rows: PlanRowProp[];
}

/** Props of `@theme/PlanIndexPage`. */
export interface PlanIndexPageProps {
  index: PlanIndexProps;
}
