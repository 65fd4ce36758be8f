import type {SectionRole} from '../model/document.js';
import type {Relation} from '../model/reference.js';
import type {StatedStatus} from '../model/status.js';
import type {Phrases} from './phrases.js';

/** Names in the form of `normalizeName`: lower case, no numbering, no colon, `&` as "and". */
export type Names = readonly string[];

/** A regular expression's source: alternatives without a group around them; each of a list is one. */
export type Pattern = string | readonly string[];

/** What a part of a decision is; `other` is said of it too, but is shown nowhere. */
export type DecisionPart = 'text' | 'rationale' | 'when' | 'author' | 'other';

/**
 * The words of one language. Every part is optional: what a language leaves out, plans in it are
 * not understood by. The readers see all languages at once, see `merged.ts`.
 */
export interface Lexicon {
  /** Names of sections by role. A trailing `*` matches whatever starts with the name. */
  readonly sections?: Partial<Readonly<Record<SectionRole, Names>>>;
  /**
   * What joins two names in one heading ("Purpose and Context"): words with blanks around them, and
   * signs that need none ("目的与背景").
   */
  readonly joins?: {readonly words?: Names; readonly signs?: Names};
  /**
   * Words of this language that another one spells the same but for the accents: of `résumé` no form
   * without accents is known, since “Resume” is English.
   */
  readonly plainWords?: Names;

  /** The words that a status may begin with. `-` and `_` are written as blanks. The longest decides. */
  readonly statuses?: Partial<Readonly<Record<StatedStatus, Names>>>;
  /** States of a document, not of the work it plans ("living"): they tell no status. */
  readonly documentWords?: Names;
  /** Words before the telling one that change nothing ("now", "the plan is"). */
  readonly fillers?: Names;
  /** Status words that are also said of things ("Closed beta", "Open questions"): they need an end. */
  readonly ordinaryWords?: Names;
  /** Completion words that also end what was never carried out ("closed as a duplicate"). */
  readonly closingWords?: Names;
  /** Words of abandonment that, beside a completion word, only say that it is long ago. */
  readonly pastWords?: Names;
  /** Words in a heading over a list of plans that tell the status of those; see `STATUS_ORDER`. */
  readonly listHeadings?: Partial<Readonly<Record<StatedStatus, Names>>>;
  /** Words that may stand beside such a word where the heading is nothing but a status. */
  readonly listFillers?: Names;
  /** What a folder's name says of the plans in it. */
  readonly folderStatuses?: Partial<Readonly<Record<StatedStatus, Names>>>;
  /** Texts that stand where something is still to be written, as a whole. */
  readonly placeholders?: Names;

  /** Names of fields: keys of front matter, labels of lines and of table rows. */
  readonly fields?: {
    readonly status?: Names;
    /** State when the plan began; they win over every other stamp. */
    readonly started?: Names;
    /** State when the plan was last changed. */
    readonly updated?: Names;
    /** State when the plan reached another state. */
    readonly finished?: Names;
    /** Words of such a name that only say that it is a date: "at", "last". */
    readonly dateWords?: Names;
    /** Of those, words that mean something else in another language: the value must be a date alone. */
    readonly homographs?: Names;
    /** State the time zone of all clock times that have none of their own. */
    readonly timezone?: Names;
    /** State a date of the plan wherever the line stands; `/` without blanks. */
    readonly dated?: Names;
    /** Who answers for the plan. */
    readonly owner?: Names;
    /** Any other field: its line is no prose. */
    readonly other?: Names;
  };
  /** Names of table columns. */
  readonly columns?: {
    /** Tells the state of its row, besides the names of `fields.status`. */
    readonly status?: Names;
    /** First column of a table that lists the plan's own parts. */
    readonly part?: Names;
    /** Of tables of validation; a column's name begins so. */
    readonly command?: Names;
    readonly expected?: Names;
    readonly result?: Names;
    readonly at?: Names;
  };
  /**
   * Labels and table columns of decisions by the part they name, besides the names of `fields.dated`
   * and `fields.owner`; `/` without blanks.
   */
  readonly decisionLabels?: Partial<Readonly<Record<DecisionPart, Names>>>;
  /** Labels, columns and sections that list what the plan relates to. */
  readonly relations?: Partial<Readonly<Record<Relation, Names>>>;
  /** Words of a sentence right before what it relates to. */
  readonly relationPhrases?: Partial<Readonly<Record<Relation, Pattern>>>;
  /** Names of sections about work that the plan leaves to others. */
  readonly outOfScope?: Names;

  /** Headings of a changelog. */
  readonly releaseWords?: {
    /** What is not released yet. */
    readonly unreleased?: Names;
    /** Sort the entries of a release; any other heading of a release's depth ends it. */
    readonly groups?: Names;
  };

  /** Names of the twelve months, each with its abbreviations; lower case. */
  readonly months?: readonly Names[];
  /** Words that may stand before the stamp that leads an item ("Landed 2026-01-05"). */
  readonly leadWords?: Names;

  /** Words that tell whether "Ann — write the parser" names a person. */
  readonly people?: {
    /** Who does a step; a name that ends in one is a role, whatever else it says. */
    readonly roles?: Names;
    /** Capitalised openings of steps that are things or deeds, never people. */
    readonly notNames?: Names;
    /** Imperatives that a step begins with. */
    readonly verbs?: Names;
    /** Stand for nobody in particular. */
    readonly nobody?: Names;
  };

  readonly phrases?: Partial<Readonly<Record<keyof Phrases, Pattern>>>;
}
