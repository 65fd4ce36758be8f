import {ownValue} from '../../lib/ownValue.js';
import type {PartKind} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {plainFolder} from '../planFolders.js';

/** Folders in which teams put plans away where their tool has none. */
export const PUT_AWAY: Readonly<Record<string, StatedStatus>> = {
  archive: 'completed',
  archived: 'completed',
  completed: 'completed',
  done: 'completed',
};

/** Files of a plan, by their path below the plan's folder; of a plan of one file by its name. */
export interface FileRule {
  readonly file: Pick<RegExp, 'test'>;
  readonly kind: PartKind;
  /** Can be the document that a reader opens first; of several, that of the earliest rule is. */
  readonly isMain?: true;
}

/** What matched of a path, and its named groups. */
export interface UnitMatch {
  readonly 0: string;
  readonly groups?: Readonly<Record<string, string>> | undefined;
}

/** What bundles small plans; keys are those of front matter. */
export interface Bundling {
  /** The most telling key first: its value names the bundle. */
  readonly keys: readonly string[];
  /** The id of a plan. */
  readonly id: readonly string[];
  /** The id of the plan that it is a part of. */
  readonly parent: readonly string[];
  /** Matches the path of a document about a bundle. Groups: `id`, which plans write, and `name`. */
  readonly documents: RegExp;
}

/**
 * A format of plans, as tools and teams keep them. All that is known of one is here: nothing else
 * asks for a family by name.
 */
export interface Family {
  /** In options, JSON and addresses. */
  readonly name: string;
  /** As its users call it. */
  readonly label: string;
  /** Where it is documented. */
  readonly url?: string;
  /** Paths of one plan of each kind, and of a source-of-truth document; for the docs. */
  readonly example?: readonly string[];
  /**
   * Matches the start of a path, up to the folder that is one plan, with its slash; or the whole
   * path where a plan is one file. Group `name`: what the plan is called; group `shelf`: the folder
   * that tells its status; group `date`: a date in its name; group `sure`: the path alone shows that
   * it is a plan (see `proof`). A regular expression, or what answers as one.
   */
  readonly unit: {exec(path: string): UnitMatch | null};
  /** Its folders may lie in others that only sort them, by status or by topic. */
  readonly isSorted?: true;
  /** Kinds of files of which a folder has one each, unless its path is `sure`. */
  readonly proof?: readonly PartKind[];
  /** In reading order. Other files of the folder are attachments. */
  readonly files: readonly FileRule[];
  /** Where documents of a plan lie that is one file: in a folder beside its own, under its name. */
  readonly beside?: {
    /** Relative to the plan's folder. */
    readonly folder: string;
    /** What may follow the plan's name, without its date. */
    readonly ending: RegExp;
    readonly kind: PartKind;
  };
  /** What a shelf tells of the plans on it; lower case. Others tell nothing. */
  readonly shelves?: Readonly<Record<string, StatedStatus>>;
  /** Kinds of the files whose heading names the plan, the most telling first; else its folder does. */
  readonly titles?: readonly PartKind[];
  /** What its tool writes behind every title. */
  readonly titleEnding?: RegExp;
  /** The title in front matter beats headings. */
  readonly titleInFrontMatter?: true;
  /** The title made of the plan's name and its folder, where no heading names the plan. */
  readonly titleOfName?: (name: string, folder: string | null) => string;
  /** What the date in a name says; without it, nothing. */
  readonly nameDate?: 'started' | 'finished';
  /** A key of its metadata besides those of statuses, and values of it that state one. */
  readonly states?: {readonly key: string; readonly values: Readonly<Record<string, StatedStatus>>};
  /** A status that hardly anyone keeps: it gives way to checked boxes and to the shelf. */
  readonly isStatusUnkept?: true;
  /** Boxes that the tool does not check: none done says nothing. */
  readonly areBoxesUnkept?: true;
  /**
   * Each file of kind `step` is a task; it is done once there is a `summary` of the same step, as
   * their names say.
   */
  readonly stepOf?: (name: string) => string;
  /** What a review states as long as it finds that something remains to be done. */
  readonly openReviews?: readonly string[];
  /** Its plans are small and many: lists show those of one milestone or parent together. */
  readonly bundling?: Bundling;
  /** Source-of-truth documents of the family. */
  readonly truths?: RegExp;
  /** The source-of-truth document that a part changes, relative to the repository; or `null`. */
  readonly changes?: (part: string) => string | null;
}

/** What the folder that a plan is filed in tells of it. */
export function shelfStatus({shelves = {}}: Family, shelf: string): StatedStatus | null {
  return ownValue(shelves, shelf.toLowerCase()) ?? ownValue(shelves, plainFolder(shelf)) ?? null;
}
