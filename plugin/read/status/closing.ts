import type {Document, ReadOptions} from '../../model/document.js';
import type {LogEntry, Stated} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {blocksOf, sentencesOf} from '../markdown/blocks.js';
import {splitStamp} from '../time/timestamps.js';
import {latestEntry} from '../work/latestEntry.js';
import {outcomeSections} from './outcomes.js';
import {statusOfBareStatement, statusOfPhrase} from './statusPhrase.js';

const PLAN =
  '(?:the |this |our )?(?:entire |whole |full )?(?:exec(?:ution)?[ -]?|implementation )?plan';
const ALL =
  'all (?:planned |remaining |the )?(?:work|tasks|milestones|phases|steps|items|workstreams)';
const IS =
  '(?: (?:is|are|was|were|has been|have been|now|fully|officially|formally|marked(?: as)?))*';
const ENDED =
  '(complete|completed|closed|closed out|done|finished|shipped|delivered|cancell?ed|abandoned|superseded|paused|on hold|deferred|blocked)';

/** "Plan complete", "All milestones are done". */
const SUBJECT_FIRST = new RegExp(`^(?:${PLAN}|${ALL})${IS} ${ENDED}(?:$|[\\s.,;:!()—–-])`, 'i');
/** "Closed the plan", "Marked this plan as completed". */
const VERB_FIRST = new RegExp(
  `^(?:formally )?(completed|closed|closed out|finished|cancell?ed|abandoned|paused|archived) (?:out )?${PLAN}(?:$|[.,;:!()—–-]|\\s(?:and|after|as|because|with|to|at|on)\\b)`,
  'i',
);
const MARKED = new RegExp(`^(?:marked|declared|set) ${PLAN}(?: status)?(?: as| to)? ${ENDED}`, 'i');
/** "…, and the migration plan was marked complete". */
const MARKED_AFTER = new RegExp(
  `(?:,|\\band) (?:the |this |our )?(?:[a-z-]{1,30} )?plan (?:was |is |has been )?marked (?:as )?${ENDED}\\b`,
  'i',
);
const CJK =
  /^(?:本|该|此)?计划(?:已)?(完成|已完成|关闭|暂停|取消)|^(?:全部|所有)(?:任务|工作)(?:均)?已?(完成)|^(?:計画|プラン)(?:は|を)?(完了|中止|中断)/u;

/** "Plan completed and reviewed": the plan was written, not carried out. */
const PLANNED =
  /\bplan\b[^.;]{0,40}?\b(?:reviewed|approved|drafted|written|signed off|ready (?:for|to))\b/i;
/** Behind the word that ends it: the sentence goes on with what is not ended, or with a part. */
const TAKES_BACK = /^[a-z]+[,:]? (?:but|though|although|however|while|except|apart|for|of)\b/i;

const ENDINGS: ReadonlySet<StatedStatus | null | undefined> = new Set<StatedStatus>([
  'completed',
  'abandoned',
  'blocked',
]);

/**
 * What the plan says last of itself, where that is an end or a pause: its latest
 * dated progress entry speaks of the plan as a whole, or the first item of its
 * outcomes is a status.
 */
export function readClosing(
  document: Document,
  log: readonly LogEntry[],
  options: ReadOptions,
): Stated | null {
  const latest = latestEntry(log);
  const said = latest?.at ? closingSentence(latest, options) : null;
  return said ?? closingOutcome(document, options);
}

function closingSentence(entry: LogEntry, options: ReadOptions): Stated | null {
  if (entry.drafting) return null;
  const own = statusOfBareStatement(entry.text, options);
  if (ENDINGS.has(own)) return {status: own, raw: firstSentence(entry.text), line: entry.line};
  for (const raw of sentencesOf(entry.text)) {
    const status = endingOf(raw, options);
    if (status) return {status, raw, line: entry.line};
  }
  return null;
}

/** The end or pause of the plan that a sentence tells, judged by all of it: "Plan complete, review pending" is no end. */
function endingOf(sentence: string, options: ReadOptions): StatedStatus | null {
  const from = endingFrom(sentence);
  const status = from === null ? null : statusOfPhrase(from, options);
  return status && ENDINGS.has(status) ? status : null;
}

/** The part of a sentence from the word on that says that the plan ended. */
function endingFrom(sentence: string): string | null {
  for (const pattern of [SUBJECT_FIRST, VERB_FIRST, MARKED, MARKED_AFTER, CJK]) {
    const match = pattern.exec(sentence);
    const word = match?.slice(1).find((group) => group !== undefined);
    if (!match || !word) continue;
    const rest = sentence.slice(match.index + match[0].lastIndexOf(word));
    return PLANNED.test(sentence) || TAKES_BACK.test(rest) ? null : rest;
  }
  return null;
}

function closingOutcome(document: Document, options: ReadOptions): Stated | null {
  for (const {nodes} of outcomeSections(document)) {
    const [first] = blocksOf(nodes);
    if (!first) continue;
    const {rest} = splitStamp(first.text, first.line, options);
    const text = rest.replace(/^(?:outcome|status|result)\s*[:：]\s*/i, '');
    const status = statusOfBareStatement(text, options) ?? endingOf(firstSentence(text), options);
    return status && ENDINGS.has(status)
      ? {status, raw: firstSentence(rest), line: first.line}
      : null;
  }
  return null;
}

function firstSentence(text: string): string {
  return sentencesOf(text)[0] ?? text;
}
