import type {SectionRole} from '../model/document.js';
import type {Relation} from '../model/reference.js';
import type {StatedStatus} from '../model/status.js';
import type {Phrases} from './phrases.js';

/** Names as `normalizeName` writes them: lower case, no numbering, no colon, "and" for `&`. */
export type Names = readonly string[];

/** Source of a regular expression: alternatives without a group around them, or a list of them. */
export type Pattern = string | readonly string[];

/** The parts of a decision; `other` is recognized, but not shown. */
export type DecisionPart = 'text' | 'rationale' | 'when' | 'author' | 'other';

/**
 * The words of one language. Every part is optional; what is left out is not recognized in plans
 * in this language. The readers see all languages at once, see `merged.ts`.
 */
export interface Lexicon {
  /** Names of sections by role. With a trailing `*`, a heading that starts with the name matches. */
  readonly sections?: Partial<Readonly<Record<SectionRole, Names>>>;
  /**
   * What joins two names in one heading: words with spaces around them ("Purpose and Context"), and
   * signs without spaces ("目的与背景").
   */
  readonly joins?: {readonly words?: Names; readonly signs?: Names};
  /**
   * Words of this language that are also a word of another language without its accents. Such a
   * form is not added: `résumé` is not recognized as "resume", which is English.
   */
  readonly plainWords?: Names;

  /** Words that a status can begin with, with spaces for `-` and `_`. The longest match decides. */
  readonly statuses?: Partial<Readonly<Record<StatedStatus, Names>>>;
  /** States of the document, not of the work ("living"); they are not a status. */
  readonly documentWords?: Names;
  /** Words that can come before the status word ("now", "the plan is"). */
  readonly fillers?: Names;
  /** Next to a word for completed: it is nearly, half or partly so. */
  readonly nearlyWords?: Names;
  /** Before a word for completed: it is not so. */
  readonly notWords?: Names;
  /**
   * Status words that also describe things ("Closed beta", "Open questions"). They are a status only
   * if nothing follows, or one of `phrases.afterOrdinary`.
   */
  readonly ordinaryWords?: Names;
  /** Words for draft that say that work may begin; what follows may say how far it is by now. */
  readonly agreedWords?: Names;
  /** Words for completed that are also used for work that was given up ("closed as a duplicate"). */
  readonly closingWords?: Names;
  /** Words for abandoned that, next to a word for completed, only mean "long ago" ("historical"). */
  readonly pastWords?: Names;
  /** Words in the heading of a list of plans that give the plans a status; see `STATUS_ORDER`. */
  readonly listHeadings?: Partial<Readonly<Record<StatedStatus, Names>>>;
  /** Words that can be next to such a word in a heading that is only a status ("Recently"). */
  readonly listFillers?: Names;
  /** Names of folders that give the plans in them a status. */
  readonly folderStatuses?: Partial<Readonly<Record<StatedStatus, Names>>>;
  /** Whole texts that mean that something is still to be written ("TBD"). */
  readonly placeholders?: Names;

  /** Names of fields: front matter keys, and labels of lines and table rows. */
  readonly fields?: {
    readonly status?: Names;
    /** In a section about the status, the same: "Current", "Overall". */
    readonly current?: Names;
    /** When the plan began; takes precedence over every other timestamp. */
    readonly started?: Names;
    /** When the plan was last changed. */
    readonly updated?: Names;
    /** When the plan reached another state. */
    readonly finished?: Names;
    /** Words of such a name that only say that it is a date: "at", "last". */
    readonly dateWords?: Names;
    /** Of those, words that mean something else in another language: the value must be a date alone. */
    readonly homographs?: Names;
    /** The time zone of all clock times that have none of their own. */
    readonly timezone?: Names;
    /** A date of the plan, anywhere in the text; `/` without spaces. */
    readonly dated?: Names;
    /** Who is responsible for the plan. */
    readonly owner?: Names;
    /** Any other field, whose line is not prose. */
    readonly other?: Names;
  };
  /** Names of table columns. */
  readonly columns?: {
    /** The state of a row, in addition to the names in `fields.status`. */
    readonly status?: Names;
    /** First column of a table of the plan's parts. */
    readonly part?: Names;
    /** Columns of validation tables: a column matches if its name begins with this. */
    readonly command?: Names;
    readonly expected?: Names;
    readonly result?: Names;
    readonly at?: Names;
  };
  /**
   * Labels and table columns of decisions, by part, in addition to the names in `fields.dated` and
   * `fields.owner`; `/` without spaces.
   */
  readonly decisionLabels?: Partial<Readonly<Record<DecisionPart, Names>>>;
  /** Labels, columns and sections that list what the plan is related to. */
  readonly relations?: Partial<Readonly<Record<Relation, Names>>>;
  /** Words in a sentence right before what the plan is related to. */
  readonly relationPhrases?: Partial<Readonly<Record<Relation, Pattern>>>;
  /** Names of sections and lists that explain the marks of the plan. */
  readonly legends?: Names;
  /** Whole headings of a list of what is still to do, if one of what is done is next to it. */
  readonly restHeadings?: Names;
  /** Names of sections about work that is not part of the plan. */
  readonly outOfScope?: Names;

  /** Headings of a changelog. */
  readonly releaseWords?: {
    /** What has not been released yet. */
    readonly unreleased?: Names;
    /** Groups of entries in a release; any other heading at the depth of a release ends it. */
    readonly groups?: Names;
  };

  /** Names of the twelve months, each with its abbreviations; lower case. */
  readonly months?: readonly Names[];
  /** Words that can come before the timestamp at the start of an item ("Landed 2026-01-05"). */
  readonly leadWords?: Names;

  /** Words that decide whether "Ann — write the parser" begins with a person. */
  readonly people?: {
    /** Roles of people who do a step; a name that ends in one is a role. */
    readonly roles?: Names;
    /** Capitalized words at the start of steps that are not people. */
    readonly notNames?: Names;
    /** Imperatives that a step can begin with. */
    readonly verbs?: Names;
    /** Words for nobody in particular. */
    readonly nobody?: Names;
  };

  /** Names of time zones that only this language has, with minutes east of UTC. */
  readonly zones?: Readonly<Record<string, number>>;

  readonly phrases?: Partial<Readonly<Record<keyof Phrases, Pattern>>>;
}
