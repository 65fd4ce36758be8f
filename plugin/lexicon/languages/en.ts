import type {Lexicon, Pattern} from '../lexicon.js';
import {NEVER, names} from '../patterns.js';
import type {Phrases} from '../phrases.js';

const re = String.raw;

// A long list behind optional words begins with a look ahead, or V8 compiles it again for each way to
// get there, up to ten times. When there is too much of such code, V8 stops optimizing patterns.

/** What a sentence calls the plan itself. */
const THE_PLAN = re`(?=\w)(?:the |this |our )?(?:entire |whole |full )?(?:exec(?:ution)?[ -]?|implementation )?plan`;
const ALL_WORK =
  'all (?:planned |remaining |the )?(?:work|tasks|milestones|phases|steps|items|workstreams)(?: (?:in|of|for) (?:this|the) (?:exec ?)?plan)?';
const IS =
  '(?: (?:is|are|was|were|has been|have been|now|fully|officially|formally|marked(?: as)?))*';
/** Captured: the word by which the plan ended. */
const ENDED =
  '(?=\\w)(complete|completed|closed|closed out|done|finished|shipped|delivered|cancell?ed|abandoned|super[sc]eded|retired|withdrawn|declined|rejected|paused|parked|on hold|deferred|blocked)';

/** What may remain before a plan can close. */
const REST =
  '(?=\\w)(?:work|steps?|tasks?|items?|gaps?|validation|verification|review|approval|commit|push|merge|release|rollout|deployment|publication|publishing|pr|pull request|qa|testing|closeout|sign-?off|migration|documentation|evidence|proof|acceptance|checks?|tests?|(?:re-?)?runs?)';
const CHECKED =
  '(?=\\w)(?:verified|merged|validated|pushed|committed|released|deployed|reviewed|published|captured|tested|checked|measured|run)';
/** What a finished change may wait for. */
const AWAITED =
  '(?=\\w)(?:review|approval|merge|sign-?off|validation|verification|acceptance|confirmation|deployment|deploy|release|rollout|publication|qa|testing|tests?|checks?|(?:re-?)?runs?)';

/** What an entry calls the plan that is being written. */
const WRITTEN =
  '(?:exec(?:ution)?[ -]?plans?|implementation plan|plans?|milestones?|draft|outline|proposal|design doc(?:ument)?|specification|requirements document|this document)';
/** What is done to a plan before there is work. */
const WRITING =
  '(?:draft(?:ed)?|creat(?:ed|e)|author(?:ed)?|wr(?:ote|itten|ite)|keep|kept|maintain(?:ed)?|review|file|finali[sz]ed?|captured|defined|outlined|prepared|proposed|opened|filed|scaffolded|initiali[sz]ed|registered|revised|refined|reviewed|approved)';
/** The same, of what is also done to the parts of a plan while there is. */
const PLAN = '(?:exec(?:ution)?[ -]?plans?|implementation plan|plans?(?! ?(?:\\.|\\d)))';
const KEEPING =
  '(?:updated?|expand(?:ed)?|add(?:ed)?|commit(?:ted)?|checked in|amend(?:ed)?|rewrote|rewritten|restructured|discussed|shared|agreed|accepted|saved?|signed off|stored?)';
/** Words that may stand between the verb and the plan. */
const BETWEEN = re`(?:(?:a|an|the|this|its|our|initial|first|new|full|detailed|living|self-contained|draft|active|[a-z]{1,6}-\d+)\s+){0,4}`;
/** The plan is named, not a thing that carries its name ("plan loader"). */
const NAMED = re`(?=\s*$|\s*(?:\.(?!\w)|[,;:()—–/-])|\s+(?:for|and|to|in|out|into|about|following|with|from|at|based|around|covering|under|as|after|against|before|by|then|that|using|on|of|file|document|draft|only|was|is|per|via|current|up|updated|alive|here)(?!\w)|\s+(?:[a-z]{1,6}-\d|\x60\w))`;

const GIVEN_UP = '(?:super[sc]eded|obsoleted?|cancell?ed|abandoned)';

/** English, which plans in other languages use among their own words. */
export const en: Lexicon & {phrases: Readonly<Record<keyof Phrases, Pattern>>} = {
  joins: {words: ['and']},
  plainWords: names('archive, complete, decide, finalise, propose, realise, resume, retire'),
  sections: {
    purpose: names(`
      purpose, big picture, goal, goals, objective, objectives, intent, summary, overview,
      problem, problem statement, motivation, why, vision, tl;dr, scope, non-goals,
      non goals, out of scope, executive summary`),
    context: names(`
      context, orientation, context and orientation, background, references, related,
      current state, current baseline, baseline, assumptions, constraints, inputs, sources,
      interfaces and dependencies, interfaces, artifacts and notes, artifacts,
      idempotence and recovery, design, architecture, technical design, see also`),
    plan: names(`
      plan, plan of work, concrete steps, milestones, milestone*, implementation plan,
      implementation steps, implementation phases, implementation, steps, task breakdown,
      tasks, task list, workstreams, workstream*, workstreams and tasks, to-do, todo, to do,
      todos, phases, phase*, work items, action items, approach, proposed*, execution plan,
      deliverables, risks, risk, risks and mitigations, dependencies, rollout, rollout plan,
      migration plan, solution, work plan, work breakdown, action plan, roadmap, todo list,
      to-do list, to-dos, implementation tasks, implementation checklist, task checklist,
      blockers, open risks`),
    progress: names(`
      progress, progress log, progress notes, progress tracking, progress tracker,
      progress update*, done criteria, checklist, implementation progress, work log, worklog,
      activity log, session log, iteration log, build log, dev log, running log, execution log, implementation log, * execution log,
      * progress log, journal, log, updates, weekly updates`),
    status: names(`
      status, current status, status log, status update*, status notes, plan status,
      overall status, project status, implementation status`),
    decisions: names(`
      decision log, decisions, decision, key decisions, key design decisions, key technical decisions, key architecture decisions,
      key architectural decisions,
      design decisions, architecture decisions, decision record*, decisions log,
      decisions made, decision history, technical decisions, design decision, architecture decision, architectural decision,
      key decision, technical decision, decision log kept*, decision log from*, decision log of*, decision log for*,
      decision log since*, * decisions, decisions *`),
    discoveries: names(`
      surprises and discoveries, suprises and discoveries, surprises, discoveries, drift log,
      findings, lessons, lessons learned, learnings, observations, notes and discoveries`),
    validation: names(`
      validation, validation and acceptance, validation plan, validation commands,
      validation log, validation steps, validation checklist*, verification checklist*, validation results, validation evidence,
      verification, verification plan, verification steps, acceptance, acceptance criteria,
      completion criteria, success criteria, success metrics, exit criteria,
      definition of done*, definition of ready*, dod, quality checklist*, quality gate*,
      quality assurance, quality check*, review gate*, review checklist*, reviewer checklist*,
      gate check*, exit gate*, phase gate*, merge gate*, release gate*, constitution*, * constitution check*, acceptance checklist*,
      completion checklist*, sign-off checklist*, pre-flight*, preflight*, readiness check*, entry criteria, approval checklist*, quality criteria, compliance check*, self-review*,
      pre-merge checklist, pre-commit checklist, requirements quality*, specification quality*, test plan, testing, testing strategy, tests, rollback,
      rollback plan, benchmark results*, acceptance tests, test cases, test scenarios, test coverage, test results, success criteria summary, test strategy, qa,
      done when`),
    outcomes: names(`
      outcomes and retrospective, outcome, outcomes, retrospective, execution summary,
      execution result, execution results,
      result summary, results, result, closeout, close-out, closure, completion status,
      completion summary, completion notes, completion snapshot, completion record, closing notes,
      closing summary, final outcome, final status, outcome summary,
      postmortem, wrap-up, retro`),
    'follow-up': names(`
      follow-up, follow-ups, follow up, follow ups, followup, followups, next steps,
      next step, next actions, open questions, future work, remaining work, deferred,
      deferred work, backlog, follow-up work, follow-up tasks, future, future improvements,
      unresolved questions, resolved questions, answered questions, open questions resolved, questions resolved, questions, open*decisions, pending*decisions, outstanding*decisions,
      unresolved*decisions, undecided*, future*decisions, deferred*decisions, decisions needed*,
      decisions required*, decisions pending*, decisions to be*, decisions to make*, decisions to take*, decisions still*`),
    metadata: names('metadata, plan metadata, header, document control, about'),
    'change-log': names(`
      revision notes, revision note, revision history, revisions, update log, change log,
      changelog, change history, document history, plan revision notes, history`),
  },
  statuses: {
    abandoned: names(`
      superseded, cancelled, canceled, obsolete, obsoleted, deprecated, dropped, abandoned,
      withdrawn, rejected, discarded, inactive, historical, won't do, wont do, wontfix,
      won't fix, wont fix, retired, replaced by, reverted, no longer needed, no longer required,
      not going to do, not planned, duplicate, stopped, superceded, declined, denied, vetoed,
      scrapped, aborted, discontinued, descoped, de scoped, given up, gave up, dnf,
      did not finish, never finished, never started, never implemented, never merged,
      never carried out, never executed, not pursued, not proceeding, no longer pursued,
      no longer relevant, no longer active, will not do, will not be done, won't be done,
      not accepted, not needed, no go, replaced, replaced with, absorbed by, absorbed into,
      folded into, rolled into, subsumed by, subsumed into, consolidated into, taken over by, killed, axed, dead, void, voided, invalid, cut, cut from scope, cut from the release,
      not doing, not pursuing, not going ahead, not going forward, not moving forward, not happening, written off,
      out of scope, supplanted by, succeeded by, lapsed, expired, overtaken by events, unneeded, no longer planned,
      called off, ditched, binned, trashed, nixed, wound down, revoked, annulled, closed unmerged`),
    completed: names(`
      complete, completed, done, implemented, shipped, merged, closed, closed out, finished,
      landed, delivered, released, resolved, archived, executed, built, live, deployed, fixed,
      verified, concluded, wrapped up, accomplished, fulfilled, rolled out, in production,
      published, finalized, finalised, solved, ended, wrapped, achieved, launched, generally available,
      in prod, handed over, done and dusted, signed off`),
    blocked: names(`
      blocked, paused, on hold, deferred, postponed, parked, suspended, shelved, waiting,
      waiting on, waiting for, onhold, stalled, stuck, frozen, icebox, iceboxed, in the icebox,
      on ice, tabled, mothballed, back burner, on the back burner, halted, interrupted, snoozed,
      delayed, on pause, held, hold, held up, sleeping, dormant, hibernating, put on hold, put on ice, placed on hold, pausing,
      on standby, standby, in limbo, on hiatus, hiatus, impeded, gated, hold off`),
    active: names(`
      active, in progress, in flight, ongoing, underway, under way, started, executing,
      implementing, wip, work in progress, working, partial, partially, partly, mostly, almost,
      nearly, not complete, not completed, not done, not finished, not merged, incomplete,
      reopened, resumed, on track, in review, under review, ready for review, ready for merge,
      ready to merge, ready to ship, ready to release, ready to deploy, ready for release,
      pending merge, pending release, pending deployment, ready to close, ready for closeout,
      awaiting, inprogress, inflight, doing, developing, building, testing, reviewing,
      needs review, needs testing, needs qa, in testing, in qa, in development,
      under development, in implementation, in execution, in validation, in verification,
      under construction, being implemented, being worked on, ready for qa, ready for testing,
      pending review, not yet complete, not yet completed, not yet done, not yet finished,
      not yet merged, not yet shipped, not yet released, not yet deployed, unfinished,
      half done, ready for code review, ready for validation, ready for deployment, ready for launch, ready for rollout, ready for sign off, ready for approval, coding, pr open, pr opened, pr up, pr in review, in pr, pull request open, pull request opened,
      rolling out, in rollout, shipping, launching, monitoring, soft launched, soaking, continuing, continued,
      being reviewed, being tested, being built, being rolled out, being deployed, being finalized, in code review,
      code review, review, validating, verifying, debugging, migrating, integrating, polishing, finishing,
      finishing up, finalizing, finalising, wrapping up, in staging, on staging, in beta, beta, deploying,
      releasing, resuming, restarted, kicked off, begun, work started, work has started, waiting for review,
      waiting on review, waiting for merge, waiting for qa, in canary, in bake`),
    draft: names(`
      draft, drafted, drafting, not ready, not ready yet, planned, planning, proposed, proposal, plan only, queued, ready,
      pending, not started, not yet started, not begun, not implemented, not yet implemented,
      unstarted, backlog, todo, to do, upcoming, approved, accepted, open, new, scheduled,
      not yet begun, not yet, notstarted, idea, concept, under discussion, in discussion,
      awaiting implementation, awaiting approval, awaiting start, waiting to start, ready to start,
      ready for implementation, ready to implement, ready for development, up next, to be done,
      to be implemented, ready for work, ready for execution, ready to execute, ready to begin, ready to build, ready for dev, ready for pickup, rfc, request for comments, design, designing, design only, in design, design phase, brainstorming,
      next up, next, scoping, researching, research, in research, exploring, exploration, for discussion,
      discussion, under consideration, being considered, considering, waiting for approval, waiting on approval, waiting for kickoff,
      waiting for sign off, future, someday, for later, pre implementation, in planning, sketch, outline, wishlist,
      tentative, unscheduled, not scheduled, not yet scheduled, triage, needs triage, needs approval, needs discussion,
      needs decision, requested, awaiting decision, awaiting kickoff, on deck, in backlog, in the backlog, prioritized,
      early draft, first draft, initial draft, rough draft, unapproved, not approved, not yet approved, preliminary,
      no work started, work not started, design complete, design completed, design done, planning complete, planning completed, planning done, plan mode complete, implementation plan complete, implementation plan completed`),
  },
  documentWords: names(`
    living, living document, live document, stable, current, evergreen, canonical`),
  fillers: names(`
    fully, successfully, now, currently, already, all phases, all milestones, all tasks,
    all steps, all work, all, the plan is, this plan is, the plan, this plan, plan, execplan,
    this execplan is, implementation is, implementation, work is, work, is, are, has been,
    have been, was, everything, everything is, project, the project, this project, the project is, feature, the feature,
    the feature is, the work, the work is, this work, this work is, effort, initiative, epic, the epic, it is,
    this document, the document, this page, this file, this proposal, this spec, pr, the pr, pull request`),
  ordinaryWords: names(`
    active, building, built, closed, concept, delayed, denied, developing, dropped, duplicate, fixed, frozen,
    idea, live, new, open, published, released, replaced, resolved, retired, reviewing, rolled out,
    scheduled, stuck, testing, verified, dead, void, invalid, cut, expired, held, hold, sleeping, dormant, standby, gated, coding,
    shipping, launching, monitoring, beta, review, code review, validating, verifying, debugging, migrating, integrating, polishing,
    finishing, releasing, deploying, design, designing, research, researching, next, future, someday, discussion, outline, sketch, exploring,
    exploration, considering, requested, triage, scoping, preliminary, tentative, achieved, ended, solved, launched, finalized, finalised,
    wrapped, out of scope, supplanted by, succeeded by, begun, continued, rfc, unneeded`),
  nearlyWords: names(
    `nearly, almost, mostly, partly, partially, largely, half, halfway, in part, not quite, not fully, not entirely, virtually, practically`,
  ),
  notWords: names(`not, not yet, never, hardly`),
  agreedWords: names(`
    accepted, approved, design complete, design completed, design done, planning complete, planning completed,
    planning done, implementation plan complete, implementation plan completed`),
  closingWords: names('closed, closed out, resolved, archived'),
  listHeadings: {
    abandoned: names(
      'superseded, abandoned, cancelled, canceled, obsolete, dropped, rejected, declined, withdrawn, retired',
    ),
    completed: names(`
      completed, complete, done, archived, archive, finished, shipped, closed, implemented`),
    blocked: names('paused, blocked, deferred, on hold, parked, shelved, icebox'),
    draft: names(
      'planned, draft, drafts, proposed, backlog, upcoming, queued, future, to do, todo',
    ),
    active: names('active, in progress, current, ongoing, underway, doing, wip'),
  },
  folderStatuses: {
    completed: names(`
      complete, completed, archive, archived, done, finished, shipped, closed, implemented,
      delivered`),
    active: names('active, in-progress, in_progress, current, ongoing, in-flight, wip'),
    blocked: names('deferred, paused, on-hold, on_hold, blocked, parked, icebox, shelved'),
    abandoned: names(`
      abandoned, cancelled, canceled, superseded, rejected, declined, dropped, withdrawn, retired,
      obsolete, discarded, wontfix, wont-do`),
    draft: names('draft, drafts, backlog, planned, proposed'),
  },
  pastWords: names('inactive, historical'),
  listFillers: names('recently, recent, currently, and, in, progress, on, hold'),
  placeholders: names(`
    pending, tbd, tba, todo, to do, n/a, na, none, none yet, nothing yet, not yet, empty, no entries,
    no entries yet, no decisions yet, no surprises yet, no discoveries yet, no outcomes yet,
    not started, not started yet, in progress, wip, coming soon, placeholder, initial`),

  fields: {
    status: names('status, state'),
    current: names('current, currently, overall, now'),
    started: names('created, creation date, date, started, start date, opened, begun, begin'),
    updated: names('updated, update, last update, lastmod, modified, edited, changed, revised'),
    finished: names(`
      completed, completion date, finished, closed, archived, approved, shipped, landed, merged,
      drafted, authored, generated, written, prepared, filed, verified, released, delivered,
      deployed, resolved, finalized, superseded,
      cancelled, canceled, abandoned, withdrawn, rejected, paused`),
    dateWords: names('date, datetime, at, on, time, day, last, timestamp'),
    timezone: names('time zone, timezone, tz'),
    dated: names('date, date/author, author/date, date and author'),
    owner: names('owner, owners, assignee, assignees, author, authors, lead, dri, responsible'),
    other: names(`
      version, branch, issue, issues, tracked issue, pr, prs, pull request, id, slug, tag, tags,
      priority, type`),
  },
  columns: {
    status: names('progress, completion, complete, % complete, % done, percent, percentage, %'),
    part: names(`
      phase, phases, step, steps, task, tasks, milestone, milestones, workstream, workstreams`),
    command: names('command, check, test, gate'),
    expected: names('expect'),
    result: names('result, actual, observed, outcome, status, evidence'),
    at: names('date, time, at, when, timestamp'),
  },
  decisionLabels: {
    text: names('decision, decided, chosen, choice'),
    rationale: names('rationale, rationale/impact, reason, reasons, reasoning, why, justification'),
    when: names('when, decided on, timestamp, time'),
    author: names('by, decided by, decision maker, who'),
    other: names(`
      alternatives, alternatives considered, alternative, options, options considered, rejected,
      impact, implications, consequences, trade-offs, tradeoffs, trade-off, tradeoff, context,
      evidence, status, scope, follow-up, references, files`),
  },
  relations: {
    supersedes: names('supersedes, replaces, obsoletes, successor of, successor to'),
    'superseded-by': names('superseded by, replaced by, obsoleted by, succeeded by, successor'),
    'depends-on': names(`
      depends on, dependencies, dependency, plan dependencies, blocked by, blocked on, builds on,
      builds upon, requires, prerequisite, prerequisites, waits for`),
    blocks: names('blocks, blocking, unblocks, required by'),
    'child-of': names(
      'parent, parent plan, parent execplan, parent spec, parent task, parent epic, parent issue, epic, child of, part of, umbrella plan',
    ),
    'parent-of': names('child plans, sub-plans, subplans'),
    'source-of-truth': names('source of truth, sources of truth, single source of truth, ssot'),
  },
  relationPhrases: {
    'superseded-by': '(?:super[sc]eded|replaced|obsoleted|succeeded) by',
    supersedes: re`(?<!\w)(?:supersed(?:es|ing)|replaces|obsoletes|successor (?:of|to))`,
    'depends-on': re`(?<!\w)(?:depends (?:up)?on|depending on|dependent on|dependency on|blocked (?:by|on)|builds (?:up)?on|built on top of|waits (?:for|on)|waiting (?:for|on)|prerequisites?:?|requires)`,
    blocks: re`(?<!un)(?<!\w)(?:un)?blocks(?: on)?|(?<!\w)required by`,
    'child-of': re`(?:^[^\p{L}\p{N}]*|[|·•;]\s*)(?:parent|parent (?:(?:exec)?plan|spec|task|epic|issue)|part of|epic|umbrella plan)\s?[:：]`,
    'parent-of': re`(?:^[^\p{L}\p{N}]*|[|·•;]\s*)(?:child |sub-?)plans\s?[:：]`,
    'source-of-truth': re`(?<!\w)sources? of truth|(?<!\w)ssot(?!\w)`,
  },
  restHeadings: names(`
    next, next up, up next, to do, todo, to-do, remaining, remaining work, remaining tasks, left, left to do, still to do,
    still open, not done, not done yet, not yet done, not yet implemented, pending, in progress, outstanding,
    what remains, what is left`),
  legends: names(
    'legend, key, status key, status legend, legend of marks, notation, checkbox legend, symbols',
  ),
  outOfScope: names('non-goals, non goals, out of scope'),

  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  leadWords: names(`
    accepted, active, added, approved, archived, as of, at, authored, blocked, captured,
    closed, complete, completed, created, date, decided, deferred, delivered, deployed, done,
    draft, drafted, entry, filed, finalized, finished, fixed, implemented, in progress,
    landed, last updated, merged, note, observed, on, opened, paused, progress, published,
    recorded, rejected, released, resolved, reviewed, revised, session, shipped, since,
    started, status, superseded, timestamp, update, updated, updates, validated, verified`),
  releaseWords: {
    unreleased: names(`
      unreleased, unreleased changes, unreleased version, upcoming, upcoming release,
      upcoming changes, next, next release, next version, vnext, head, in development`),
    groups: names(`
      added, changed, deprecated, removed, fixed, security, breaking change, breaking changes,
      build, build system, bug fixes, chores, code refactoring, code refactor,
      continuous integration, dependencies, deprecations, docs, documentation,
      documentation changes, enhancements, features, fixes, improvements, miscellaneous,
      miscellaneous chores, new features, notes, performance, performance improvements,
      refactoring, reverts, styles, tests, major changes, minor changes, patch changes`),
  },
  people: {
    roles: names(`
      agent, ai, analyst, architect, author, claude, codex, contributor, coordinator,
      copilot, designer, developer, devops, engineer, engineering, gemini, implementer,
      lead, maintainer, maintainers, manager, operator, owner, pm, qa, reviewer, reviewers,
      specialist, sre, team, writer`),
    notNames: names(`
      add, api, app, audit, backend, baseline, benchmark, bugfix, build, cache, changelog,
      check, ci, cleanup, cli, client, close, code, collect, config, configure, contract,
      contracts, core, create, database, data, deliver, demo, deploy, design, docs, draft,
      endpoint, final, fix, foundation, frontend, gate, handoff, helper, implement, infra,
      inventory, kickoff, launch, layout, logging, merge, metrics, migrate, milestone,
      model, module, next, observability, optional, output, package, parser, phase, plan,
      polish, prepare, prototype, publish, readme, refactor, release, remove, rename,
      renderer, report, research, review, risk, rollout, routes, runtime, sandbox, schema,
      script, scripts, security, server, setup, ship, site, skill, skills, smoke, spec,
      spike, stage, stages, state, status, step, storage, stretch, sweep, sync, task,
      template, test, tests, theme, tooling, tools, types, ui, update, upgrade, validate,
      verify, web, wire, workflow, workstream, write, this, the, that, these, those, all,
      each, every, note, notes, alpha, beta, after, before, first, second, third, fourth,
      last, later, now, then, today, tomorrow`),
    verbs: names(`
      add, adjust, align, analyse, analyze, announce, approve, archive, assemble, ask,
      audit, backfill, benchmark, build, capture, catalogue, change, check, clean, close,
      collect, communicate, compare, complete, confirm, connect, convert, coordinate, copy,
      create, cut, debug, decide, define, delete, deliver, deploy, describe, design,
      develop, document, draft, drive, edit, enable, ensure, evaluate, explore, export,
      expose, extend, extract, file, finalise, finalize, find, finish, fix, gather,
      generate, handle, harden, implement, improve, inspect, install, integrate, introduce,
      inventory, investigate, lead, link, list, maintain, make, map, measure, merge,
      migrate, monitor, move, note, optimise, optimize, organise, organize, own, pair,
      perform, pick, plan, polish, port, prepare, profile, propose, prototype, prove,
      provide, publish, pull, push, read, record, reduce, refactor, release, relocate,
      remove, rename, render, replace, report, reproduce, research, resolve, review, revise,
      rewrite, roll, rollout, run, scaffold, schedule, scope, send, set, setup, ship, sign,
      simplify, sketch, split, spike, stage, start, store, study, submit, summarise,
      summarize, support, switch, sync, tag, teach, test, tidy, track, train, translate,
      triage, try, tune, turn, unify, update, upgrade, use, validate, verify, wire, wrap,
      write`),
    nobody: names('unassigned, nobody, open, unknown'),
  },
  phrases: {
    numbering: NEVER,
    numerals: NEVER,
    planTitle: 'exec(?:ution)?[ -]?plan|implementation plan|plan',
    total: 'total|totals|sum|subtotal|overall|grand total',
    part: '(?:active |current |next )?(?:milestone|phase|step|stage|workstream|track|pr|task|session|slice|sprint|wave|iteration|increment|(?:part|batch|epic|round|block)(?= ?#?\\d))',
    partTitle:
      '(?:feature |technical |change |track )?spec(?:ification)?|(?:bug ?fix )?requirements(?: document)?|(?:technical )?design(?: document)?|(?:implementation |execution |track )?plan|(?:implementation )?tasks|(?:change )?proposal|change|research|track',
    tableOfContents: '(?:table of )?contents|toc',
    ofPlan: 'plan|overall|current|last|execplan|project|implementation|execution',

    ownExecPlan: re`(?<!\w)this (?:(?:document|file|page|plan|note) (?:is|serves as) (?:an?|the|our) )?(?:[a-z]+ )?(?:exec[- ]?plan|execution plan)(?!\w)`,
    livingDocument: 'living (?:document|plan|exec[- ]?plan|execution plan)',
    plans: re`(?:^|[\s-])(?:exec)?plans(?:$|\s)`,
    indexTitle: re`(?:[\p{L}']+ )?(?:(?:exec|execution|implementation|project|work|our|all|active) ?)*plans(?: (?:index|list|overview|registry|board))?`,
    entryLabel: 'link|plan|exec ?plan|file|path|see|track|doc',
    documentKind:
      'design(?: doc(?:ument)?)?|implementation|spec(?:ification)?|proposal|requirements|research|review',
    currentDocuments: re`(?<!\w)current (?:[\p{L}-]+ )?(?:documents?|docs|documentation|files|references?)(?!\w)`,

    endings: NEVER,
    afterStatus: re`(?:via|in pr|in(?= (?:#|v?\d))|on|by|as|at|and|since|after|through pr|per|pr|but|until|due to|because|in favou?r of)(?!\w)`,
    beforeDate: 'on|at|as of|since',
    waitsFor: 'for|on',
    reason: re`(?:by(?! \d| default| design)|until|before|without|at the (?:[a-z']+ )+request|on request|as (?:requested|agreed)|as (?:the |our )?[a-z]+ (?:asked|requested|decided|wished)|to (?:the )?(?:next|a later|later|20\d\d|q[1-4]|v\d|phase|milestone|another|a (?:future|separate))|indefinitely|temporarily|again|due to|because|since|in favou?r of|pending|waiting|awaiting|while|for now)(?!\w)`,
    colonReason: re`(?:blocked|paused|on hold|parked|suspended|superseded|abandoned|cancell?ed|withdrawn|shelved)\s*[:：]|blocked on(?!\w)`,
    afterOrdinary: re`(?:via|in|on|by|as|of|at|with|without|and|but|since|after|through|per|from|for|under|until|because|due|(?:the |this |our )?(?:exec(?:ution)? ?|implementation )?plan|to (?:the )?(?:all|main|master|prod(?:uction)?|users|customers|npm|pypi))(?!\w)`,
    ofThing: re`complete (?:the|a|an|our|remaining|(?:[a-z-]+ )?(?:re-?write|re-?design|re-?work|re-?build|overhaul|refactor(?:ing)?|replacement|removal|revamp))(?!\w)`,
    outOf: '(?:out )?of',
    measure: re`(?:[a-z-]+ ){0,2}?(?:coverage|accuracy|precision|recall|uptime|availability|faster|slower|smaller|larger|cheaper|less|fewer|reduction|improvement|increase|decrease|speed-?up|savings?|(?:pass|hit|success|error) rate|confidence)(?!\w)`,
    allParts: re`all (?:of )?(?:the )?(?:(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|planned|remaining) )?(?:phases|milestones|steps|tasks|stages|parts|items|slices|sprints|workstreams|work|prs|pull requests)`,
    formerly: re`(?:was|were|had been|formerly|previously|originally|initially|first)(?!\w)`,
    now: re`now|currently`,
    // A branch takes up finished work.
    movedTo: re`(?:merged|moved|transferred|migrated|folded|rolled|split|integrated|incorporated) (?:over |up )?(?:in)?to(?!\w)(?!\s(?:the )?(?:origin\/|upstream\/)?(?:main|master|trunk|dev|develop|development|mainline|staging|prod|production|release|next|head|\S{1,60} branch)(?!\w))`,
    toBeDone: re`(?<!\w)(?:not|never|no|nothing|none|isn't|aren't|wasn't|until|when|once|after|before|if|unless|to be|will|must|should|would|can|needs?|how|why|waiting|being)(?!\w)`,
    about: re`about|approx\.?|around`,
    partUnderWay: re`(?:phase|milestone|step|stage|part|slice) \d.{0,200}?(?<!\w)(?:in progress|under ?way|ongoing|started)(?!\w)|(?:phase|milestone|step|stage|sprint|m) ?\d{1,3}(?: ?(?:of|/) ?\d{1,3})?(?: (?:is )?(?:in progress|under ?way|ongoing|started|running))?\s*$|(?:prs?|pull requests?) #?\d{1,6}(?:(?:,| and)? #?\d{1,6}){0,5} (?:is |are )?(?:open|opened|up|in review|under review|pending)(?!\w)`,
    goesOn: [
      re`^[^.!?。]*(?<!\w)(?:next|starting|begin|beginning|continue|continuing|still|remain|remains|remaining|pending|to ?do|moving on|working on)(?!\w)`,
      re`[.!?;。]\s*(?:next|now|starting|beginning|continuing|moving on|working on|still|remaining|to ?do|pending)(?!\w)`,
    ],
    givenUp: [
      re`(?<!\w)(?:won'?t (?:do|fix)|wontfix|duplicate|not planned|super[sc]eded|replaced by|taken over by|subsumed|absorbed|moved (?:in)?to|retired|declined|dropped|discarded|not pursued|without (?:being )?(?:(?:merg|implement|finish|complet|ship|releas|deliver)(?:ing|ed)|implementation|completion|merge|delivery|any work)|(?:un|never |not )(?:merged|implemented|started|built|finished|carried out)(?! yet)|no longer relevant|obsolete|cancell?ed|abandoned|withdrawn|rejected|(?:not|no longer) needed)(?!\w)`,
      re`(?<!\w)merged into (?=\w)(?!(?:main|master|trunk|dev|develop)(?!\w))`,
    ],
    stillToCome: re`(?<!\w)(?:pending|awaiting|awaits|remaining|remains|remain|not yet|except|outstanding|in progress|(?:next|following) (?:day|week|sprint|month|quarter|release)|tomorrow|to follow|(?:still|is|are|remains?) open)(?!\w)`,
    notYetDone: [
      re`(?<!\w)(?:not|never) (?:been )?(?:complete|completed|merged|released|deployed|shipped|pushed|committed|published|verified|validated|tested|reviewed|landed|enabled|rolled out|live)(?!\w)`,
      re`(?<!\w)un(?:merged|released|deployed|shipped|pushed|committed|published|verified|validated|tested|reviewed|finished)(?!\w)`,
      re`^\W*(?:but |then |later |since )*(?:reverted|rolled back|reopened)(?!\w)`,
      // "The plan is complete when all parts are merged" says what is to be.
      re`^\W*(?:only )?(?:when|whenever|once|if|unless|as soon as|provided)(?!\w)`,
    ],
    partOnly: [
      re`^\W*(?:partial|partially|partly|in part)(?!\w)`,
      // "Completed the parser".
      re`^ (?:the|an?|our|its|my) (?!(?:exec ?)?plan(?!\w)|(?:whole|entire|full|planned|implementation|work|project|migration|rollout)(?!\w))\w`,
      re`^\W*(?:the )?(?:phase|milestone|stage|part|step|slice) (?:\d{1,3}|[ivx]{1,4}|one|two|three)(?!\w)`,
      re`^\W*(?:the )?(?:first|second|third|initial) (?:phase|milestone|stage|part|step|slice|half|third|quarter|batch|round|pass|iteration|increment|chunk|wave|sprint)(?!\w)`,
      re`^\W*(?:(?:only|just|about|roughly|around|at least|over|more than|less than|the|a|an) )*(?:half|(?:a|one|two) thirds?|(?:a|one|three) quarters?|(?:most|some|parts?|bits?) of)(?!\w)`,
    ],
    nothingToCome: [
      re`(?<!\w)(?:no|nothing|none|zero|without)(?!\w)[^.,;]{0,40}?(?<!\w)(?:pending|awaiting|remaining|remains|remain|outstanding)(?!\w)`,
      re`(?<!\w)(?:pending|remaining|outstanding|remains)(?: [a-z]+){0,2}\s?[:：]?\s?(?:none|nothing|n\/a|0)(?!\w)`,
      re`(?<!\w)follow ups?(?!\w)[^.,;]{0,60}?(?<!\w)(?:pending|remaining|remains|remain|outstanding)(?!\w)`,
      re`(?<!\w)(?:remaining|outstanding)(?: [a-z]+)? (?:risks?|follow ups?)(?!\w)`,
    ],
    completion: re`(?<!\w)(?:complete|completed|done|implemented|shipped|merged|closed|finished|landed|delivered|resolved)(?!\w)`,
    yes: re`(?:yes|y)(?!\w)`,
    no: re`(?:no|not|n)(?!\w)`,
    endedNote: re`(?:(?:note|warning|important|notice)\s*[:：]?\s*)?(?:this (?:exec)?plan (?:is|was|has been) (?:now )?${GIVEN_UP}(?!\w)|${GIVEN_UP}(?=\s*(?:$|[^\p{L}\p{N}\s]|\d{1,4}[-./]|(?:by|on|in favou?r of|as of|since|for)(?!\w))))`,
    noteLabel:
      'status update|status|current status|state|note|notice|warning|important|update|updated|tip|caution|info|attention|heads[- ]up|banner|archive note|archival note|status note',
    wentOut: re`(?:in|via|as|with|by|through|as of|for) (?:(?:the |our )?(?:prs?|pull requests?|commits?|releases?|versions?|sprints?|branch) )?(?:#\d|v?\d|[0-9a-f]{7,40}(?!\w))|to (?:main|master|production|prod)(?!\w)`,
    notCarriedOut: [
      re`(?<!\w)none of (?:this|it|these|the (?:plan|work|steps|tasks)) (?:was|were|has been|have been|is|are|got) (?:ever )?(?:built|implemented|carried out|started|done|executed|shipped|merged)(?!\w)`,
      re`(?<!\w)(?:the|this) (?:exec ?)?plan (?:was|is|has been|had been) (?:never (?:carried out|implemented|started|executed|begun|built)|(?:now |then )?(?:retired|${GIVEN_UP}|withdrawn|discarded|rejected|declined))(?!\w)`,
      re`^(?:it|this) (?:is|was|has been)(?: now)? (?:retired|${GIVEN_UP}|withdrawn)(?!\w)`,
      re`^(?:so )?(?:nothing|no work|no code|no part of (?:it|this|the plan)) (?:of (?:it|this|the plan) )?(?:was|has been|is|got) (?:ever )?(?:built|implemented|carried out|started|done|shipped|merged|written)(?=\s*(?:$|[.,;:!(—–]|(?:because|as|since|before|yet|in the end|so)(?!\w)))`,
      re`^(?:this|(?:the|this) (?:exec ?)?(?:plan|work|effort|project|initiative)) (?:(?:was|is|has been|had been) )?(?:now |then |later |since )?(?:never (?:been )?(?:carried out|implemented|started|executed|begun|built|merged|shipped)|${GIVEN_UP}|withdrawn|scrapped|called off|given up|not pursued|not carried out)(?!\w)`,
      re`^we (?:have )?(?:gave up on|given up on|abandoned|cancell?ed|scrapped|dropped|called off|walked away from|decided (?:against|not to (?:do|build|pursue|continue))) (?:it|this|(?:the|this) (?:(?:exec ?)?plan|work|effort|project|initiative))(?!\w)`,
      re`^work (?:on (?:this|it|the plan) )?(?:was |has been )?(?:cancell?ed|abandoned|discontinued|called off)(?!\w)`,
    ],

    closing: [
      // "Plan complete", "All milestones are done".
      re`^(?:(?:work on )?${THE_PLAN}|${ALL_WORK}|the (?:[a-z]+ )?scope (?:of|in) ${THE_PLAN})${IS} ${ENDED}(?:$|[\s.,;:!()—–-])`,
      // "Closed the plan".
      re`^(?:formally )?(completed|closed|closed out|finished|cancell?ed|abandoned|paused|archived) (?:out )?${THE_PLAN}(?:$|[.,;:!()—–-]|\s(?:and|after|as|because|with|to|at|on)(?!\w))`,
      // "Marked this plan as completed".
      re`^(?:marked|declared|set) ${THE_PLAN}(?: status)?(?: as| to)? ${ENDED}`,
      // "…, and the migration plan was marked complete".
      re`(?:,|(?<!\w)and) (?:the |this |our )?(?:[a-z-]{1,30} )?plan (?:was |is |has been )?marked (?:as )?${ENDED}(?!\w)`,
    ],
    planWritten: re`(?<!\w)plan(?!\w)[^.;]{0,40}?(?<!\w)(?:reviewed|approved|drafted|written|signed off|ready (?:for|to))(?!\w)`,
    takesBack: re`[a-z]+[,:]? (?:but|though|although|however|while|except|apart|for|of)(?!\w)`,
    outcomeLabel: 'outcome|status|result',

    remaining: [
      // "Remaining work: …", "The only remaining step is …".
      re`^(?:the )?(?:(?:only|last|final|main|one) )*(?:remaining|outstanding|unfinished) (?:(?!(?:risks?|is|are|was|were) )[a-z-]+ ){0,2}?${REST}(?!\w)`,
      // "Final validation is still pending", "the merge remains blocked".
      re`(?<!\w)${REST}(?: [a-z-]+){0,3}? (?:(?:still(?: remains?)?|remains?|remained|(?:is|are) still) (?:pending|required|blocked|outstanding|incomplete|unfinished|to be done)|(?:is|are) (?:pending|outstanding|unfinished))(?!\w)`,
      // "The plan stays active until the merge".
      re`(?<!\w)plan (?:(?:is to|will|should|must|can|has to) )?(?:(?:stays?|remains?|remained|stayed) (?:active|open|in progress|in active)|(?:is|was|be) (?:kept|left) (?:active|open|in progress|in active))(?!\w)`,
      re`(?<!\w)(?:keep|keeping|leave|leaving|kept|left) ${THE_PLAN} (?:active|open|in progress|in active)(?!\w)`,
      // Closing waits for something.
      re`(?<!\w)(?:closure|closing|closeout|completion|archiving|release) (?:still|now) depends on(?!\w)`,
      // "Publication is the last open step".
      re`(?<!\w)(?:is|remains?) (?:now )?the (?:only|last|final) (?:unfinished|remaining|open|outstanding|incomplete|missing)(?!\w)`,
      // "The change is not yet merged", "…, not yet pushed": said of the plan's own work.
      re`^(?:(?:the|this|our|these) )?(?:[a-z-]+ ){0,2}?(?:${REST}|it|this|plan|changes?|code|branch|fix(?:es)?|feature|implementation) (?:[a-z-]+ ){0,2}?(?:(?:has|have|is|are) )?not yet (?:been )?${CHECKED}(?!\w)`,
      re`(?:^|, |(?<!\w)but |(?<!\w)and )not yet (?:been )?${CHECKED}(?!\w)`,
      // "What remains is the fence", "Two steps are left".
      re`^what (?:still )?(?:remains|is left|is still open|is still to do)(?: to do| to be done)?(?: is (?:(?:to|still|only|one|two|three|some)(?!\w)|the (?!risks?(?!\w)))|\s?[:：])`,
      re`^(?:(?:the|only|one|two|three|four|five|last|final|some|a few|\d{1,3}) ){1,3}(?:steps?|tasks?|items?|milestones?|phases?|things?|parts?)(?:, [^,]{1,40},)? (?:remains?(?=\s*(?:$|[:：.,;]))|(?:is|are|remains?) (?:still )?(?:left|open|missing|to be done|to do|outstanding|unfinished)(?!\w))`,
      re`(?<!\w)(?:pr|pull request|merge request|branch|change|patch) (?:is|remains) (?:still )?(?:awaiting|waiting for|waiting on|pending|in|under|open for) (?:[a-z-]+ ){0,2}?(?:review|approval|merge|sign-?off)(?!\w)`,
      re`^(?:we|i|it|this|the plan) still (?:needs?|ha(?:ve|s)) to (?!\w+ (?:later|in a follow))\w`,
      // "Awaiting a test on the device", but not "Pending checks are now listed".
      re`(?:^|[,:—–] |(?<!\w)(?:but|and) )(?:still |now )?(?:awaiting|awaits|pending|waiting (?:for|on)) (?:[a-z'’-]+ ){0,3}?${AWAITED}(?!\w)(?! (?:is|are|was|were|now|show|appear|can|will)(?!\w))`,
      re`(?<!\w)still needs? (?:[a-z-]+ ){0,3}?(?:${AWAITED}|${CHECKED})(?!\w)`,
      re`(?:^|(?<!\w)(?:is|are|was|were|been|but|and) )not (?:been )?${CHECKED} (?:[a-z-]+ ){0,4}?yet(?!\w)`,
      // "Left the tag for the next contributor to finish".
      re`(?<!\w)left(?!\w)[^.;]{0,120}?(?<!\w)for (?:the |a )?(?:next|another) (?:[a-z-]+ ){0,2}?(?:contributor|agent|session|person|developer|maintainer|engineer)(?!\w)[^.;]{0,60}?(?<!\w)to (?:finish|finali[sz]e|complete|close)(?!\w)`,
    ],
    remainingLabel: re`(?:(?:still|now|only) )?(?:pending|remaining|outstanding|left|left to do|(?:still )?to ?do|open|unfinished|not done(?: yet)?|not yet done)(?: (?:(?:user|manual|human|owner) )?(?:actions?|checks?|tests?|steps?|items?|tasks?|work))?`,
    remainingFor: 'only|just|from|for(?! (?:later|v?\\d|the next))|by|with|before|on the',
    leftToOthers: re`(?<!\w)(?:future|follow[- ]?ups?|deferred|defer|later|next (?:plan|slice|phase|milestone)|out[- ]of[- ]scope|not in scope|optional|separate(?:ly)?|tracked (?:explicitly )?(?:in|as|by)|another plan|non-blocking|not block|by design|deliberately|intentionally|unrelated|pre-existing)(?!\w)`,
    notThisPlan: re`^(?:(?:this|the|our) (?:exec ?)?(?:plan|change|work|slice|pr|pull request)|(?:it|that|this|these|they|which)(?: \w+)?) (?:did|does|do|was|were|is|are|has|have|had|will)(?: not|n't| never) (?:(?:been|be) )?(?:(?:touch|cover|address|aim|attempt)(?:ed)?|(?:chang|includ)ed?|set out|meant|intended|planned|part of|in (?:the )?(?:scope|plan))(?!\w)|(?<!\w)(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|by choice|(?:beyond|outside) (?:of )?(?:the|this|its|our) (?:scope|plan)|accepted)(?!\w)`,
    nothingRemains: [
      re`^[^:：]*[:：]\s?(?:none|nothing|n\/a|no(?!\w)|-|—|–)`,
      re`(?<!\w)(?:no|none|nothing|zero|without)(?!\w)(?: [a-z-]+){0,4}? (?:remain|remains|remaining|pending|outstanding|blocked|required)(?!\w)`,
      re`(?<!\w)remaining (?:[a-z-]+ ){0,3}?[a-z-]+(?:[:：] ?| (?:is |are |was |were |have |has )?(?:been )?(?:all |now |also )?)(?:none|nothing|n\/a|no|completed?|done|passed|pass|green|finished|landed|shipped|merged|fixed|closed)(?!\w)`,
    ],
    evidence: re`evidence|results?(?!\w)|(?<!\w)log(?!\w)|outcome`,

    drafting: [
      re`(?<!\w)${WRITTEN}\s+(?:(?:was|is|has been|and \w+)\s+)?(?:initially\s+)?${WRITING}(?!\w)`,
      re`(?<!\w)${WRITING}\s+${BETWEEN}${WRITTEN}${NAMED}`,
      re`(?<!\w)${PLAN}\s+(?:(?:was|is|has been|and \w+)\s+)?${KEEPING}(?!\w)`,
      re`(?<!\w)${KEEPING}\s+${BETWEEN}${PLAN}${NAMED}`,
      re`(?<!\w)initial (?:draft|version|exec ?plan|plan)(?!\w)`,
      re`(?<!\w)(?:exec ?plan|plan) drafting(?!\w)`,
      re`^(?:(?:initial|high-level|detailed|first|all) )?planning (?:phase )?(?:is |was )?(?:complete|completed|done|finished)(?!\w)`,
      re`^planned(?!\w)`,
    ],
    // "The completed greenhouse plan" names another one, "planning completed" is no work.
    // "Created from the review", but not "Created the pond".
    written: re`(?:initially |first |newly )?(?:created|drafted|authored|written|opened|proposed|filed|added|outlined|prepared|recorded|logged|raised|(?:first|initial|rough) (?:draft|outline))(?: (?:from|out of|after|based on|following|per|by|during|in response to|prompted by)(?!\w)[^,:;–—]*)?`,
    work: re`(?<!(?<!\w)(?:the|a|an|its|our|this|that|previously|already|not|never|planning|planning (?:is|was)|plan(?:ning)? phase) )(?<!\w)(?:implement(?:ed|s)|land(?:ed|s)|merged|shipped|fixed|refactored|migrated|deployed|released|built|ported|removed|replaced|wired|extracted|completed|finished|delivered|ran|passed|passing|validated|verified)(?!\w)`,
    shipped: 'completed|merged|shipped|landed|released|implemented|delivered',

    announced: [
      re`(?:pending|tbd|tba|todo)(?!\w)`,
      '(?:to|will) be (?:filled|completed|written|added|determined|recorded|updated|captured|documented)',
      re`(?:none|nothing|no \w+(?: \w+)?) (?:yet|so far|recorded|noted|to report)(?!\w)`,
      re`(?:not|none) (?:yet )?(?:applicable|available|recorded|started|completed|known)(?!\w)(?! .{80})`,
    ],
    // It names what the section is for and when. A decision such as "Write to both stores during the
    // migration" names no such thing.
    ordered: re`(?:fill|fill in|complete|record|update|capture|document|summari[sz]e|add|write|note|list)(?!\w)(?=[^.]{0,120}(?<!\w)(?:here|this section|outcomes?|retrospective|summary|lessons|decisions?|discover(?:y|ies)|surprises?|findings?|results?|learnings?|notes|entries|progress)(?!\w))(?=[^.]{0,120}(?<!\w)(?:here|as (?:you|work|the|we|they|it|decisions|discoveries|implementation)|when|once|after|upon|at (?:the )?(?:end|completion|close|major)|during)(?!\w))`,
    unwritten: re`(?:to be|will be|tbd|todo|pending|none|nothing|no|not)(?!\w)`,

    notSummary: 'non[- ]?goals?|out of scope|scope',
    boilerplate: [
      re`(?<!\w)living document(?!\w)`,
      re`(?<!\w)(?:maintained|maintain this|kept up to date|written) (?:document )?in accordance with(?!\w)`,
      re`(?<!\w)follows? \S*PLANS\.md(?!\w)`,
      re`^(?:REQUIRED|NOTE|For (?:Claude|agentic))(?!\w)`,
    ],
    nounEnding:
      'ing|tion|sion|ment|ments|tions|ity|ance|ence|ness|ures?|ology|ism|ware|ability|ization|isation',

    risksAndDependencies: [
      re`(?:known |key |main )?risks? ?(?:or|and|\/) ?dependenc(?:y|ies)`,
      re`dependenc(?:y|ies) ?(?:or|and|\/) ?risks?`,
    ],
    risks: re`(?:known |key |main |open )?risks?(?: ?(?:and|or|\/|,) ?(?:mitigations?|unknowns|rollback|open questions|blockers|concerns|tradeoffs|trade-offs|assumptions))*`,
    dependencies: [
      '(?:external |key )?dependenc(?:y|ies)(?: and (?:prerequisites|blockers|sequencing))?',
      'prerequisites?(?: and dependencies)?|depends on|blocked by',
    ],
    depends: re`(?<!\w)(?:depends?|dependent|dependency|dependencies|requires?|relies|rely|blocked by|prerequisites?|waits? (?:for|on)|after #?\d+)(?!\w)`,

    negated: re`(?<!\w)(?:not|no longer|never|neither|nor|cannot|without|if|unless)(?!\w)|n['’]t(?!\w)`,
    relationGap: re`(?<!\w)(?:the|a|an|this|that|both|plan|plans|execplan|exec|issue|issues|pr|prs|pull|request|doc|docs|document|file|spec|work|from|in|at|is|are|was|remains|stays|lives|existing|earlier|previous|older|newer|follow-up|parent|for)(?!\w)`,
    truthAfter: re`(?![\s\S]*(?<!\w)not(?!\w))[^\p{L}]{0,4}(?:\([^()]{0,60}\)\s)?(?:is|are|as|remains?|stays?|becomes?)(?!\w)[^.;,]{0,30}(?<!\w)(?:source of truth|ssot)(?!\w)`,
    shipsWith: re`(?<!\w)(?:release|releases|released|shipped|ships|shipping|ship|landed|lands|targets?|targeted|targeting|milestone|planned for|scheduled for|included in|available in|published|target version|fix version|shipped version)(?!\w)`,
    shipsGap: re`(?<!\w)(?:in|as|with|for|at|to|into|by|version|release|the|is|a)(?!\w)`,
    versionLabel: 'release|target|milestone',
    versionAfter: re`(?<!\w)(?:release|milestone|shipped|landed|went out)(?!\w)`,
    ofAnother: re`of\s`,
    beforeHash: re`(?<!\w)(?:commits?|sha|hash|revision|rev|in|at|by|as|via|merged|landed|merge|cherry-picked|reverts?|reverted|head)`,
    beforeVersion: re`(?<!\w)(?:versions?|releases?|released (?:in|as|with)|shipped (?:in|as|with)|landed in|ships in|targets?|targeting|targeted (?:for|at)|milestone)`,
    beforeOrdinal: re`(?<!\w)(?:steps?|phases?|milestones?|options?|parts?|stages?|iterations?|attempts?|approach|rules?|goals?|risks?|questions?|scenarios?|points?|priority|reasons?|rounds?|chapters?|sections?|figures?|requirements?|criteri(?:on|a))\s`,

    rollbackSection: re`(?<!\w)(?:roll ?back|rollback|recovery|back-?out|revert|mitigations?)(?!\w)|^idempoten`,
    traits: [
      '(?:key |main |core |user |expected |business )*(?:benefits?|features?|strengths?|highlights?)(?: of .*)?',
      '(?:dis)?advantages?(?: of .*)?|pros|cons|pros (?:and|or|/) ?cons|weakness(?:es)?|drawbacks?|trade-?offs?',
      re`why(?!\w).*|(?:[a-z-]+ )?comparison(?!\w).*`,
      re`(?:existing|current) (?:behaviou?r|state|functionality|features?)|what (?:already )?works.*|prerequisites?|principles|guidelines|do'?s(?: (?:and|&) don'?ts)?|(?:expected|desired) (?:outcomes?|results?|behaviou?r|output)|success (?:looks like|metrics)|(?:example|sample)s?(?: output)?|assumptions|constraints`,
    ],
    riskSection: re`(?<!\w)risks?(?!\w)`,
    rollback: re`(?<!\w)(?:roll(?:s|ed|ing)? ?back|rollbacks?|recover(?:y|s|ed)?|revert(?:s|ed|ing)?|back(?:ing)? out|mitigations?)(?!\w)`,
    rollbackNote: re`(?:rollback|roll back|recovery|mitigations?)(?!\w)`,
    record: re`(?<!\w)(?:log|results?|evidence|runs?|history)$`,
    runs: re`(?<!\w)(?:run|runs|ran|running|rerun|re-run|execute|executed)`,
    andThen: 'then',
    commandDetail: 'expected|expect|results?|actual|observed|outcome|evidence|output',
    example: re`(?<!\w)(?:expect(?:s|ed)?|should|example|sample)(?!\w)`,
    aboutAll: re`(?:both|all|each|these)(?!\w)|(?:expect|expected)\s+(?:both|all of|each|these)(?!\w)`,
    expectNote:
      'expect|expected|both should|all should|each should|these should|this should|it should',
    expects: re`(?<!\w)(?:expect(?:s|ed|ing|ation)?|should|must|will|shall)(?!\w)`,
    resultLabel: 'results?|details?|actual|observed|outcome|status|evidence|output',
    expectedLabel: 'expected(?: (?:outcome|result|output|behaviou?r))?|expect(?:s|ation)?',
    innerResultLabel: re`(?:Expected(?: \w+)?|Expect|Results?|Actual|Observed):`,
    expectVerb: '(?:and |to |you should |then )?expect(?:s|ed|ing)?',
    happened: re`(?<!\w)(?:passed|failed|succeeded|errored|crashed|timed out|(?:was|were|is now) (?:green|clean)|ran|reported|returned|completed|exit(?:ed)?(?: with)?(?: code| status)? \d+|\d+ (?:passed|failures?|failed|errors?|warnings?|skipped|problems?))(?!\w)`,
    shortResult: re`(?:pass|fail|ok|green|clean|done|skipped|pass(?:es|ing)|fail(?:s|ing))(?!\w)`,
    noFailures: re`(?<!\w)(?:0|no|zero|without)\s+(?:new\s+)?(?:failures?|failed|failing|errors?|warnings?|problems?|issues?)(?!\w)`,
    exitZero: re`(?<!\w)exit(?:s|ed)?(?: with)?(?: code| status)? 0(?!\w)`,
    failed: re`(?<!\w)(?:fail(?:s|ed|ing|ure|ures)?|errored|crashed|timed out|broken|errors?)(?!\w)|(?<!\w)exit(?:ed)?(?: with)?(?: code| status)? [1-9]`,
    passed: re`(?<!\w)(?:pass(?:es|ed|ing)?|green|succeeded|success|ok|clean|completed)(?!\w)|(?<!\w)exit(?:ed)?(?: with)?(?: code| status)? 0(?!\w)`,
    present: re`(?:it |which |and )?(?:ends|prints|shows|runs|builds|serves|exits|reports|returns|lists|outputs|writes|finishes|completes|succeeds|produces)(?!\w)`,
    instruction: re`(?<!\w)(?:verify|confirm|ensure|make sure|that it|check(?: that| if| whether| for| it| the|$))(?!\w)`,

    dayEnd: 'st|nd|rd|th',
    ofDate: 'of',
    forenoon: NEVER,
    afternoon: NEVER,
    allTimes: re`(?:all |the )?(?:dates and )?(?:clock )?(?:times?|timestamps?)(?: (?:below|here|in this \w+|on this page|are|is|all|given|written|shown|recorded|noted|in|as|local|use|uses))*`,
    announcing: re`(?<!\w)(?:until|by|due|before|deadline|target(?:s|ed|ing)?|expected|eta|planned|scheduled|expir(?:es|y)|sunset)(?!\w)`,
    announcedAfter: NEVER,
    until: 'to|until|through',
    onDate: 'on|at',

    decision: '(?:(?:key|design|architecture|architectural|technical) )?decision|decided',
    innerDecisionLabel: re`(?:Rationale|Reason|Why|Date\s?/\s?Author|Author\s?/\s?Date)\s?:`,
    remark: re`(?:see|cf\.?|notes?)(?![\p{L}\p{N}])`,
    by: 'by',

    version: re`version|release|ver\.?`,
    releaseUnit: 'build|sprint|iteration|week',
    yanked: re`(?<!\w)(?:yanked|withdrawn|retracted)(?!\w)`,
    notReleased: re`(?<!\w)(?:unreleased|upcoming|not (?:yet )?released|in development|in progress|planned|coming soon|wip|tbd|tba)(?!\w)`,
    releasedOn: 'released|published|date',

    explainedOpen: re`(?<!\w)(?:deferred|defer|optional|optionally|moved|follow[- ]?ups?|out[- ]of[- ]scope|n\/a|not applicable|not needed|no longer needed|superseded|skipped|won't|wontfix|later|future|stretch|nice[- ]to[- ]have|if needed|as needed|tracked in)(?!\w)`,
    gone: re`(?<!\w)(?:delet|remov|renam|replac|retir|drop(?:s|ped|ping)?(?!\w)|mov(?:e|es|ed|ing)(?!\w)|no longer(?!\w))`,
    perhaps: re`(?<!\w)(?:only if|if (?:it|needed|required|necessary)|such as|for example|e\.g\.|not created|simulated|optional|hypothetical)`,
    toCome: re`(?<!\w)(?:creat|add(?:s|ed|ing)?(?!\w)|writ(?:e|es|ing)(?!\w)|introduc|generat|new(?!\w))`,
    renamedTo: 'to|into',
    ownWork: 'artifact|notes|interface|design|architecture',
    carriedOut:
      'execution (?:results?|summary)|completion (?:summary|notes)|close-?out|(?:outcomes and )?retrospective|retro|post-?mortem',
  },
};
