/** What an entry calls the plan itself. */
const PLAN =
  '(?:exec(?:ution)?[ -]?plans?|implementation plan|plans?|milestones?|draft|outline|proposal|design doc(?:ument)?|this document|计划|方案|計画|実行計画)';

/** What is done to a plan before there is work. */
const WRITING =
  '(?:draft(?:ed)?|creat(?:ed|e)|author(?:ed)?|wr(?:ote|itten)|captured|defined|outlined|prepared|proposed|opened|filed|scaffolded|initiali[sz]ed|registered|revised|refined|reviewed|approved)';

/** Words that may stand between the verb and the plan. */
const BETWEEN =
  '(?:(?:a|an|the|this|its|our|initial|first|new|full|detailed|living|self-contained|draft|active|[a-z]{1,6}-\\d+)\\s+){0,4}';

/** The plan is named, not a thing that carries its name ("plan loader"). */
const NAMED =
  '(?=\\s*$|\\s*[.,;:()—–/-]|\\s+(?:for|and|to|in|with|from|at|based|around|covering|under|as|after|against|before|by|then|that|using|on|of|`|file|document|draft|only|was|is|per|via)\\b|\\s+[a-z]{1,6}-\\d)';

/** Texts that speak of writing the plan. */
const DRAFTING = new RegExp(
  [
    `\\b${PLAN}\\s+(?:(?:was|is|has been|and \\w+)\\s+)?(?:initially\\s+)?${WRITING}\\b`,
    `\\b${WRITING}\\s+${BETWEEN}${PLAN}${NAMED}`,
    '\\binitial (?:draft|version|exec ?plan|plan)\\b',
    `\\b(?:exec ?plan|plan) drafting\\b`,
    '(?:计划|方案|計画|プラン)(?:书|書)?(?:的|を|の)?\\s?(?:已)?(?:起草|创建|编写|制定|撰写|作成|策定|起案|初版)',
    '(?:起草|创建|编写|制定|撰写)(?:了)?(?:本|该|执行|实施)?(?:计划|方案)',
    '初稿|初版作成|ドラフト作成',
  ].join('|'),
  'iu',
);

/** Words of work on what the plan is about; beside them an entry is more than drafting. */
const WORK =
  /\b(?:implement(?:ed|s)|land(?:ed|s)|merged|shipped|fixed|refactored|migrated|deployed|released|built|ported|removed|replaced|wired|extracted|completed|finished|delivered|ran|passed|passing|validated|verified)\b|已完成|已实现|实现了|已合并|已修复|完了|実装|修正/iu;

/** Whether an entry (plain text, without its stamp) speaks of no more than writing the plan. */
export function isDrafting(text: string): boolean {
  if (WORK.test(text)) return false;
  const first = text.split(/[.;。；](?=\s|$)/u, 1)[0] ?? text;
  return DRAFTING.test(first);
}
