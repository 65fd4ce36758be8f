/**
 * What the readers look for in running text, each as the source of a regular expression. It is
 * compiled case-insensitive and with the flag `u`, unless said otherwise; "leads" means that the
 * reader puts `^` before it. Groups must not capture unless said so. `\b` knows the letters of
 * English only: for other languages use `whole()` of `patterns.ts`.
 */
export interface Phrases {
  /** Leads a heading: numbering that is not part of the name ("一、"). */
  numbering: string;
  /** A numeral besides 0 to 9. */
  numerals: string;
  /** What a plan's title may begin with, before a colon: "ExecPlan". */
  planTitle: string;
  /** Leads a heading of a part of the plan: "Milestone", "Next phase". */
  part: string;
  /** Heading of a list of what follows, as a whole. */
  tableOfContents: string;
  /** Before a field's name: "Plan" of "Plan status". */
  ofPlan: string;
  /** Leads what looks like another field of a line, but is none: "remaining: tests". */
  notField: string;

  /** A file says of itself that it is an ExecPlan. */
  ownExecPlan: string;
  /** It says, in the same lines, that it is kept current. */
  livingDocument: string;

  /** A heading that speaks of plans. */
  plans: string;
  /** A title, as a whole, of a list of plans. */
  indexTitle: string;
  /** Before the link of an entry of a list, as a whole: "Plan:". */
  entryLabel: string;

  /** Leads what follows a status word as its ending, not as what it is done to. */
  endings: string;
  /** Leads what follows a status word that is the whole statement: "via", "since". */
  afterStatus: string;
  /** Before a date behind a status word: "on", "since". */
  beforeDate: string;
  /** Leads the reason behind "paused" or "superseded". */
  reason: string;
  /** Leads a phrase of such a word and a colon, with its reason: "Blocked: no vendor". */
  colonReason: string;
  /** Leads what follows one of the `ordinaryWords` that is said of the plan. */
  afterOrdinary: string;
  /** Between a part and the whole: "of" in "2 of 5". */
  outOf: string;
  /** Leads a share: "about" in "about 80 %". */
  about: string;
  /** Leads a phrase that says that a part is under way. */
  partUnderWay: string;
  /** In an entry that begins with an end: it goes on with work. */
  goesOn: string;
  /** After one of the `closingWords`: it was given up. */
  givenUp: string;
  /** After a completion word: something is still to come. */
  stillToCome: string;
  /** After a completion word: a later step was not done, or was undone. */
  notYetDone: string;
  /** Leads what follows a completion word: that only a part is complete. */
  partOnly: string;
  /** Sounds as if something were to come, but denies it or speaks of what comes after the plan. */
  nothingToCome: string;
  /** Beside one of the `pastWords`: the work was finished first. */
  completion: string;
  /** Leads the answer to "Finished?". */
  yes: string;
  no: string;
  /** Leads a note in the head that the plan was superseded or given up. */
  endedNote: string;

  /** Leads or follows in a sentence that says that the plan ended or paused; captures the word that says so. */
  closing: string;
  /** The sentence speaks of writing the plan, not of carrying it out. */
  planWritten: string;
  /** Leads what follows the word that ends it: the sentence goes on with what is not ended. */
  takesBack: string;
  /** Leads an outcome: its label. */
  outcomeLabel: string;

  /** In a sentence that says that something remains before the plan can close. */
  remaining: string;
  /** Such a sentence leaves it to others. */
  leftToOthers: string;
  /** Such a sentence denies that anything remains. */
  nothingRemains: string;
  /** Names of sections of validation that hold what was observed. */
  evidence: string;

  /** Speaks of writing the plan. */
  drafting: string;
  /** Work on what the plan is about; beside it an entry is more than drafting. */
  work: string;
  /** Leads a line that says that work was merged or shipped, before its number. */
  shipped: string;

  /** Leads a placeholder: "To be filled in". */
  announced: string;
  /** Leads an order to the writer: "Record decisions here as work proceeds". */
  ordered: string;
  /** Leads a placeholder even where a date or a reason stands beside it. */
  unwritten: string;

  /** Leads the name of a purpose section that says what the plan is not, or how large. */
  notSummary: string;
  /** What a plan says of its own form, not of its purpose; case-sensitive. */
  boilerplate: string;
  /** Endings of nouns that name things or deeds. */
  nounEnding: string;

  /** Names, as a whole, of sections and labels that hold both risks and dependencies. */
  risksAndDependencies: string;
  /** Names, as a whole, of risks. */
  risks: string;
  /** Names, as a whole, of dependencies. */
  dependencies: string;
  /** In a sentence of a section that joins both: it speaks of a dependency. */
  depends: string;

  /** Before a relation: the sentence denies it. */
  negated: string;
  /** Words between a relation and what it names. */
  relationGap: string;
  /** After a reference, from the start: it is the source of truth. */
  truthAfter: string;
  /** Before a version that the plan ships with or aims at. */
  shipsWith: string;
  /** Between that and the version. */
  shipsGap: string;
  /** Label before such a version, as a whole. */
  versionLabel: string;
  /** After such a version. */
  versionAfter: string;
  /** Right after a version that is another thing's: "of". */
  ofAnother: string;
  /** Right before a commit's hash. */
  beforeHash: string;
  /** Right before the number of a version that has no `v`. */
  beforeVersion: string;
  /** Right before a number of things of the document itself: “Step #2” is no issue. */
  beforeOrdinal: string;

  /** Name of a section about going back. */
  rollbackSection: string;
  /** Name of a section about risks, which is none about going back. */
  riskSection: string;
  /** In a sentence about going back. */
  rollback: string;
  /** Leads a paragraph about going back. */
  rollbackNote: string;
  /** Name of a section that tells of runs that were made. */
  record: string;
  /** The last word before a command that only leads to it: "run". */
  runs: string;
  /** Joins two commands: "then". */
  andThen: string;
  /** Leads a line under a command that tells about it, before the colon. */
  commandDetail: string;
  /** In a line before a block that shows what a run should print. */
  example: string;
  /** Leads a note about every command above it. */
  aboutAll: string;
  /** Leads a note about what is expected. */
  expectNote: string;
  /** In a sentence about what should happen. */
  expects: string;
  /** Leads what was observed, before the colon. */
  resultLabel: string;
  /** Leads what is expected, before the colon. */
  expectedLabel: string;
  /** A label of either that follows in the same line, with its colon; case-sensitive. */
  innerResultLabel: string;
  /** Leads what is expected, as a verb. */
  expectVerb: string;
  /** In a sentence about what happened. */
  happened: string;
  /** Leads a result in a word. */
  shortResult: string;
  /** A number of failures that is none. */
  noFailures: string;
  /** An exit that is no failure. */
  exitZero: string;
  /** Tells failure. */
  failed: string;
  /** Tells success. */
  passed: string;
  /** Leads what a command does whenever it runs. */
  present: string;
  /** Tells someone to look, so nothing of the sentence has happened yet. */
  instruction: string;

  /** Behind the number of a day, without a blank: "3rd May 2026". */
  dayEnd: string;
  /** Between day, month and year: "3 de mayo de 2026". */
  ofDate: string;
  /** Leads a sentence that names the zone of all clock times below it: "All times are in". */
  allTimes: string;
  /** Right before a stamp that is still to come. */
  announcing: string;
  /** Between two stamps of a span: "until". */
  until: string;
  /** The last word before a stamp, which is dropped with it: "on". */
  onDate: string;

  /** A label, as a whole or with a number, that opens a decision. */
  decision: string;
  /** Labels that follow in the same line behind any word, with their colon; case-sensitive. */
  innerDecisionLabel: string;
  /** Leads an item beside decisions that points elsewhere. */
  remark: string;
  /** Before who decided. */
  by: string;

  /** Leads the heading of a release: "version". */
  version: string;
  /** Behind a version: it was taken back. */
  yanked: string;
  /** Behind a version: it is not released yet. */
  notReleased: string;
  /** Before the date of a release, alone in its line. */
  releasedOn: string;

  /** An open task that says so explains why it stays open in a finished plan. */
  explainedOpen: string;
  /** A file is not there any more. */
  gone: string;
  /** A path is only an example, or a file that there may be. */
  perhaps: string;
  /** A file is to come. */
  toCome: string;
  /** Between the old and the new name of a file. */
  renamedTo: string;
  /** Names of context sections that show the plan's own work; case-sensitive. */
  ownWork: string;
}
