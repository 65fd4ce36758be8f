/** Keys of front matter as `keyName` spells them: lower case without `_`, `-` and blanks. */

/** State when the plan began; they win over every other stamp. */
export const START_KEYS: readonly string[] = [
  'created',
  'createdat',
  'createdon',
  'date',
  'started',
  'startedat',
  'startdate',
  'datecreated',
  'datestarted',
  '创建时间',
  '创建日期',
  '开始日期',
  '开始时间',
  '日期',
  '作成日',
  '開始日',
  '日付',
];

/** State other moments of the plan's life. */
export const LIFE_KEYS: readonly string[] = [
  'updated',
  'updatedat',
  'updatedon',
  'lastupdated',
  'lastupdate',
  'lastmodified',
  'modified',
  'completed',
  'completedat',
  'completedon',
  'completiondate',
  'datecompleted',
  'finished',
  'finishedat',
  'closed',
  'closedat',
  'closedon',
  'archived',
  'archivedat',
  'approved',
  'approvedat',
  'shipped',
  'shippedat',
  'landed',
  'merged',
  'mergedat',
  'drafted',
  'authored',
  'filed',
  'revised',
  'lastrevised',
  '更新时间',
  '更新日期',
  '最后更新',
  '完成时间',
  '完成日期',
  '关闭时间',
  '更新日',
  '最終更新',
  '最終更新日',
  '完了日',
];

/** Of a line in the head, besides the two above: the stamp that follows the status word. */
export const STATUS_KEYS: readonly string[] = ['status', 'state', '状态', '状態', 'ステータス'];

/** Of a line anywhere in the plan. */
export const DATE_LINE_KEYS: readonly string[] = [
  'date',
  'date/author',
  'author/date',
  'dateandauthor',
  '日期',
  '日期/作者',
  '作者/日期',
  '日付',
  '日付/著者',
  '日付/担当',
];

/** Words that announce a stamp as something to come. */
export const ANNOUNCING =
  /(?:\b(?:until|by|due|before|deadline|target(?:s|ed|ing)?|expected|eta|planned|scheduled|expir(?:es|y)|sunset)\b|截止|期限|预计|予定)[\s:：(]*(?:\w+\s){0,2}$/iu;

/** The form in which the tables above spell a key. */
export function keyName(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}
