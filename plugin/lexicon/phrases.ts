/**
 * What the readers look for in running text, each as the source of a regular expression. Unless
 * the comment says otherwise, it is in lower case: it is compiled with the flag `u` for texts in lower
 * case (see `lowered`), or with `i` as well. Its groups must not capture. "At the start of" means that
 * the reader adds a `^`.
 *
 * English words are set apart by `(?<!\w)` and `(?!\w)`, those of other languages by `whole()` from
 * `patterns.ts`. Don't use `\b`: with these flags it makes V8 take ten times as long.
 */
export interface Phrases {
  /** At the start of a heading: numbering that is not part of the name ("一、"). */
  numbering: string;
  /** A numeral other than 0 to 9. */
  numerals: string;
  /** What a plan's title can begin with, before a colon: "ExecPlan". */
  planTitle: string;
  /** What the title of one of a plan's files can begin with, or is no more than: "Feature Specification". */
  partTitle: string;
  /** At the start of the heading of a part of the plan: "Milestone", "Next phase". */
  part: string;
  /** Leads the name of a row that sums up the others of its table. */
  total: string;
  /** The whole heading of a table of contents. */
  tableOfContents: string;
  /** Before the name of a field: "Plan" in "Plan status". */
  ofPlan: string;

  /** A file says of itself that it is an ExecPlan. */
  ownExecPlan: string;
  /** It says, in the same lines, that it is kept current. */
  livingDocument: string;

  /** In a heading about plans. */
  plans: string;
  /** The whole title of a list of plans. */
  indexTitle: string;
  /** The whole text before the link of an entry in a list: "Plan:". */
  entryLabel: string;
  /** The whole label before such a link, where it names the kind of document: "Design:" is no status there. */
  documentKind: string;
  /** In a heading: documents that are in force ("Current documents"), whatever becomes of the work. */
  currentDocuments: string;

  /** Right after a status word: what ends it, rather than its object. */
  endings: string;
  /** Right after a status word that is the whole statement: "via", "since". */
  afterStatus: string;
  /** Between a status word and a date: "on", "since". */
  beforeDate: string;
  /** The last word of a status that is told by what follows: "for" in "waiting for". */
  waitsFor: string;
  /** At the start of the reason after "paused" or "superseded". */
  reason: string;
  /** At the start of a phrase of such a word, a colon and a reason: "Blocked: no vendor". */
  colonReason: string;
  /** Right after one of the `ordinaryWords`, if it is about the plan. */
  afterOrdinary: string;
  /** A status word with what it is said of: a thing to be made ("complete rewrite"), or work to be done ("complete the migration"). */
  ofThing: string;
  /** Between a part and the whole: "of" in "2 of 5". */
  outOf: string;
  /** Before a percentage: "about" in "about 80 %". */
  about: string;
  /** Right after a percentage: it measures something other than the progress ("coverage"). */
  measure: string;
  /** At the start of a phrase: all parts, with or without their number. */
  allParts: string;
  /** After a comma or the like, before the status that holds now. */
  now: string;
  /** At the start of a phrase: what follows held before, up to a comma. */
  formerly: string;
  /** At the start of a phrase: the plan went into something else, which follows. */
  movedTo: string;
  /** Before a word for completed: it is denied, or still to come. */
  toBeDone: string;
  /** At the start of a phrase that says that a part is in progress. */
  partUnderWay: string;
  /** In an entry that begins with a status such as "completed": the work goes on. */
  goesOn: string;
  /** After one of the `closingWords`: the work was given up. */
  givenUp: string;
  /** After a word for completed: something is still to come. */
  stillToCome: string;
  /** After a word for completed: a later step was not done, or was undone. */
  notYetDone: string;
  /** Right after a word for completed: only a part is complete. */
  partOnly: string;
  /** Sounds as if something is still to come, but denies it or is about what comes after the plan. */
  nothingToCome: string;
  /** Next to one of the `pastWords`: the work was finished first. */
  completion: string;
  /** At the start of the answer to "Finished?". */
  yes: string;
  no: string;
  /** At the start of a note before the first section: the plan was superseded or given up. */
  endedNote: string;
  /** At the start of a note, before its colon: "Note", "Update". */
  noteLabel: string;
  /** Right after a word for completed in a banner: how it was published ("in v2.3", "via #12"). */
  wentOut: string;
  /** In a sentence of the outcomes: the plan was given up, or never carried out. */
  notCarriedOut: string;

  /** In a sentence that says that the plan ended or paused; captures the word that says so. */
  closing: string;
  /** In such a sentence: it is about writing the plan, not carrying it out. */
  planWritten: string;
  /** Right after that word: the sentence goes on with what has not ended. */
  takesBack: string;
  /** At the start of an outcome: its label. */
  outcomeLabel: string;

  /** In a sentence that says that something remains before the plan can close. */
  remaining: string;
  /** The label of such a sentence, before the colon: "Pending". */
  remainingLabel: string;
  /** After that label, at the start of what tells for whom or what it remains: "only", "from". */
  remainingFor: string;
  /** In such a sentence: it is left to others. */
  leftToOthers: string;
  /** In such a sentence, or the one after it: this plan never meant to do it. */
  notThisPlan: string;
  /** In such a sentence: nothing remains. */
  nothingRemains: string;
  /** Names of validation sections that contain what was observed. */
  evidence: string;

  /** In an entry about writing the plan. */
  drafting: string;
  /** The whole first sentence of an entry, which doesn't name what was written: it is the plan. */
  written: string;
  /** Work on what the plan is about: with it, an entry is about more than drafting. */
  work: string;
  /** At the start of a line that says that work was merged or shipped, before its number. */
  shipped: string;

  /** At the start of a placeholder: "To be filled in". */
  announced: string;
  /** At the start of an instruction to the author: "Record decisions here as work proceeds". */
  ordered: string;
  /** At the start of a placeholder, even if a date or a reason follows. */
  unwritten: string;

  /** At the start of the name of a purpose section about scope and non-goals. */
  notSummary: string;
  /** In a sentence about the plan's format, not its purpose; case-sensitive. */
  boilerplate: string;
  /** Endings of nouns for things or actions. */
  nounEnding: string;

  /** Whole names of sections and labels that contain both risks and dependencies. */
  risksAndDependencies: string;
  /** The same, for risks only. */
  risks: string;
  /** The same, for dependencies only. */
  dependencies: string;
  /** In a sentence of a section with both: it is about a dependency. */
  depends: string;

  /** Before a relation: the sentence negates it. */
  negated: string;
  /** Words between a relation and its target. */
  relationGap: string;
  /** Right after a reference: it is the source of truth. */
  truthAfter: string;
  /** Before a version that the plan shipped in or is planned for. */
  shipsWith: string;
  /** Between that and the version. */
  shipsGap: string;
  /** The whole label before such a version. */
  versionLabel: string;
  /** After such a version. */
  versionAfter: string;
  /** Right after a version of something else: "of". */
  ofAnother: string;
  /** Right before a commit's hash. */
  beforeHash: string;
  /** Right before a version number without a `v`. */
  beforeVersion: string;
  /** Right before a number within the document: “Step #2” is not an issue. */
  beforeOrdinal: string;

  /** In the name of a section about rolling back. */
  rollbackSection: string;
  /** The whole name of a section or list of what speaks for or against something: "Benefits", "Pros". */
  traits: string;
  /** In the name of a section about risks, which is not about rolling back. */
  riskSection: string;
  /** In a sentence about rolling back. */
  rollback: string;
  /** At the start of a paragraph about rolling back. */
  rollbackNote: string;
  /** In the name of a section about commands that were run. */
  record: string;
  /** The last word before a command, if it only introduces the command: "run". */
  runs: string;
  /** Between two commands: "then". */
  andThen: string;
  /** At the start of a line about the command above it, before the colon. */
  commandDetail: string;
  /** In a line before a block with the expected output. */
  example: string;
  /** At the start of a note about all commands above it. */
  aboutAll: string;
  /** At the start of a note about what is expected. */
  expectNote: string;
  /** In a sentence about what should happen. */
  expects: string;
  /** At the start of what was observed, before the colon. */
  resultLabel: string;
  /** At the start of what is expected, before the colon. */
  expectedLabel: string;
  /** A label of either later in the same line, with its colon; case-sensitive. */
  innerResultLabel: string;
  /** At the start of what is expected: a verb. */
  expectVerb: string;
  /** In a sentence about what happened. */
  happened: string;
  /** At the start of a one-word result. */
  shortResult: string;
  /** A count of failures that means none. */
  noFailures: string;
  /** An exit code that is not a failure. */
  exitZero: string;
  /** In a result: it failed. */
  failed: string;
  /** In a result: it passed. */
  passed: string;
  /** At the start of what a command does whenever it runs: a verb in the present tense. */
  present: string;
  /** In an instruction: nothing in the sentence has happened yet. */
  instruction: string;

  /** Right after the number of a day, without a space: "3rd May 2026". */
  dayEnd: string;
  /** Between day, month and year: "3 de mayo de 2026". */
  ofDate: string;
  /** Before a clock time of twelve hours: "a.m." and "p.m.". */
  forenoon: string;
  afternoon: string;
  /** Leads a sentence that names the zone of all clock times below it: "All times are in". */
  allTimes: string;
  /** Right before a timestamp in the future. */
  announcing: string;
  /** Right after a timestamp in the future, where languages say so behind it: "까지". */
  announcedAfter: string;
  /** Between the two timestamps of a period: "until". */
  until: string;
  /** The last word before a timestamp, removed together with it: "on". */
  onDate: string;

  /** The whole label of a decision, with or without a number. */
  decision: string;
  /** Labels later in the same line, with their colon; case-sensitive. */
  innerDecisionLabel: string;
  /** At the start of an item among decisions that points elsewhere. */
  remark: string;
  /** Before the person who decided. */
  by: string;

  /** At the start of the heading of a release: "version". */
  version: string;
  /** Before a number that stands for a version: "Build 12". */
  releaseUnit: string;
  /** After a version: it was withdrawn. */
  yanked: string;
  /** After a version: it has not been released yet. */
  notReleased: string;
  /** Before the date of a release, on its own line. */
  releasedOn: string;

  /** In an open task: why it is still open in a completed plan. */
  explainedOpen: string;
  /** In a sentence about a file that no longer exists. */
  gone: string;
  /** In a sentence about a path that is only an example, or a file that may not exist. */
  perhaps: string;
  /** In a sentence about a file that is still to be created. */
  toCome: string;
  /** Between the old and the new name of a file. */
  renamedTo: string;
  /** Names of context sections about the plan's own work; case-sensitive. */
  ownWork: string;
  /** The whole name of a section of outcomes that is only written when the plan was carried out. */
  carriedOut: string;
}
