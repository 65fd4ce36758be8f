/** What the list of all plans gets. */
import type {Message} from '../../model/messages.js';
import type {Status} from '../../model/status.js';
import type {PlanTabsProp, StampProp} from '../props.js';

/** Why a row deserves attention, or what comes next; the theme words it. */
export type RowNote =
  | {kind: 'conflict'; says: Message}
  | {kind: 'blocked'; text: string | null; file: string; line: number}
  | {kind: 'stalled'; days: number; open: number; next: string | null}
  | {kind: 'ready-to-close'; says: Message}
  | {kind: 'next'; text: string}
  | {kind: 'summary'; text: string}
  | {kind: 'error'; message: string}
  | {kind: 'decisions'; count: number};

/** One plan on the index. Optional fields are left out when empty, to keep the page small. */
export interface PlanRowProp {
  title: string;
  permalink: string;
  status: Status;
  /** Stands under "Needs attention", and so not under its status: a plan stands once. */
  attention?: boolean;
  done?: number;
  /** Left out when the plan has no checklist or the checklist was not kept. */
  total?: number;
  note?: RowNote;
  /** Last activity as the plan notes it. */
  last?: StampProp;
  /** Day of the last change in version control; only where the plan has no stamp. */
  fileChanged?: StampProp;
  owners?: string[];
  tags?: string[];
  /** Folder of the plan below the common folder of all plans; left out when it is that folder. */
  folder?: string;
  /** Path of the file, searched like the title. */
  path: string;
}

export interface PlanIndexProps {
  /** The instant that time-dependent results were derived for. */
  asOf: StampProp;
  staleAfterDays: number;
  /** Common folder of the plans, for the line under the heading. */
  folder: string;
  permalink: string;
  /** Left out where there are no plans, and so no other page. */
  tabs?: PlanTabsProp;
  rows: PlanRowProp[];
}

/** Props of `@theme/PlanIndexPage`. */
export interface PlanIndexPageProps {
  index: PlanIndexProps;
}
