import type {Document} from '../../model/document.js';
import type {Quote} from '../../model/finding.js';
import type {LogEntry} from '../../model/plan.js';
import {blocksOf, sentencesOf} from '../markdown/blocks.js';
import {normalizeName} from '../markdown/normalizeName.js';
import {latestEntry} from '../work/latestEntry.js';
import {outcomeSections} from './outcomes.js';

const WORK =
  '(?:work|steps?|tasks?|items?|gaps?|validation|verification|review|approval|commit|push|merge|release|rollout|deployment|publication|publishing|pr|pull request|qa|testing|closeout|sign-?off|migration|documentation|evidence|proof|acceptance|checks?|tests?|(?:re-?)?runs?)';

/** "Remaining work: …", "The only remaining step is …". */
const OPENS_WITH_REMAINING = new RegExp(
  `^(?:the )?(?:(?:only|last|final|main|one) )*(?:remaining|outstanding|unfinished) (?:[a-z-]+ ){0,2}?${WORK}\\b`,
  'i',
);
/** "Final validation is still pending", "the merge remains blocked". */
const STILL_PENDING = new RegExp(
  `\\b${WORK}(?: [a-z-]+){0,3}? (?:(?:still(?: remains?)?|remains?|remained|(?:is|are) still) (?:pending|required|blocked|outstanding|incomplete|unfinished|to be done)|(?:is|are) (?:pending|outstanding|unfinished))\\b`,
  'i',
);
/** Closing waits for something. */
const DEPENDS =
  /\b(?:closure|closing|closeout|completion|archiving|release) (?:still|now) depends on\b/i;
/** "Publication is the last open step". */
const ONLY_ONE =
  /\b(?:is|remains?) (?:now )?the (?:only|last|final) (?:unfinished|remaining|open|outstanding|incomplete|missing)\b/i;
const DONE =
  '(?:verified|merged|validated|pushed|committed|released|deployed|reviewed|published|captured|run)';
/** "The change is not yet merged", "…, not yet pushed": said of the plan's own work. */
const NOT_YET = new RegExp(
  `^(?:(?:the|this|our|these) )?(?:[a-z-]+ ){0,2}?(?:${WORK}|it|this|plan|changes?|code|branch|fix(?:es)?|feature|implementation) (?:[a-z-]+ ){0,2}?(?:(?:has|have|is|are) )?not yet (?:been )?${DONE}\\b|(?:^|, |\\bbut |\\band )not yet (?:been )?${DONE}\\b`,
  'i',
);
const AWAITING =
  /^(?:still |now )?(?:awaiting|awaits|pending) (?:[a-z-]+ ){0,2}?(?:review|approval|merge|sign-?off|validation)\b/i;
/** "Left the tag for the next contributor to finish". */
const HANDED_ON =
  /\bleft\b[^.;]{0,120}?\bfor (?:the |a )?(?:next|another) (?:[a-z-]+ ){0,2}?(?:contributor|agent|session|person|developer|maintainer|engineer)\b[^.;]{0,60}?\bto (?:finish|finali[sz]e|complete|close)\b/i;
const CJK =
  /^(?:剩余|仍需|尚需|还需|待完成)|(?:尚未|仍未|还未)(?:验证|合并|提交|完成|发布)|未検証|未マージ|レビュー待ち/u;

/** Sentences about what this plan leaves to others, or about nothing. */
const NOT_OURS =
  /\b(?:future|follow[- ]?ups?|deferred|defer|later|next (?:plan|slice|phase|milestone)|out[- ]of[- ]scope|not in scope|optional|separate(?:ly)?|tracked (?:explicitly )?(?:in|as|by)|another plan|non-blocking|not block|by design|unrelated|pre-existing)\b|后续|后期|未来|今後/iu;
const NOTHING =
  /\b(?:no|none|nothing|zero|without)\b(?: [a-z-]+){0,4}? (?:remain|remains|remaining|pending|outstanding|blocked|required)\b|\bremaining (?:[a-z-]+ ){0,3}?[a-z-]+(?:[:：] ?| (?:is |are |was |were )?)(?:none|nothing|n\/a|no|complete|done|无)\b/i;

/** Sections of validation that hold what was observed, not what to do. */
const EVIDENCE_NAMES = /evidence|results?\b|\blog\b|outcome|已验证|结果|結果/iu;

/**
 * A sentence that says that something remains before the plan can close. Looked
 * for in the outcomes, the latest progress entry and validation evidence only:
 * elsewhere plans speak of what remains at a moment long past.
 */
export function readRemains(document: Document, log: readonly LogEntry[]): Quote | null {
  const latest = latestEntry(log);
  const evidence = document.sections.filter(
    ({role, name, ancestors}) =>
      (role === 'validation' || ancestors.some((ancestor) => ancestor.role === 'validation')) &&
      EVIDENCE_NAMES.test(normalizeName(name)),
  );
  const texts: Quote[] = [
    ...blocksOf(outcomeSections(document).flatMap(({nodes}) => nodes)),
    ...(latest ? [latest] : []),
    ...blocksOf(evidence.flatMap(({nodes}) => nodes)),
  ];
  for (const [index, {text, line}] of texts.entries()) {
    const sentences = sentencesOf(text);
    // "Remaining work:" says what in the item that follows.
    if (text.endsWith(':')) sentences.push(`${sentences.pop()} ${texts[index + 1]?.text ?? ''}`);
    const sentence = sentences.find(saysRemains);
    if (sentence) return {text: sentence.trim(), line};
  }
  return null;
}

function saysRemains(sentence: string): boolean {
  const bare = sentence.replace(/^[^\p{L}]+/u, '');
  return (
    [
      OPENS_WITH_REMAINING,
      STILL_PENDING,
      DEPENDS,
      ONLY_ONE,
      NOT_YET,
      AWAITING,
      HANDED_ON,
      CJK,
    ].some((pattern) => pattern.test(bare)) &&
    !NOT_OURS.test(bare) &&
    !NOTHING.test(bare)
  );
}
