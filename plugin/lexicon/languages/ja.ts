import type {Lexicon} from '../lexicon.js';
import {names} from '../patterns.js';

const re = String.raw;

/** Japanese; what is written as in Chinese stands there. */
export const ja: Lexicon = {
  joins: {signs: names('と')},
  sections: {
    purpose: names('目標, 概要, ゴール, スコープ, 要約, 背景と目的'),
    context: names('現状, 関連, 制約, コンテキスト'),
    plan: names(
      '計画, 実装計画, 手順, 作業計画, タスク, マイルストーン, リスク, フェーズ*, 実装タスク',
    ),
    progress: names('進捗ログ, 進捗, 進捗状況, 作業ログ'),
    status: names('ステータス, 状況'),
    decisions: names(
      '決定事項, 決定, 意思決定, 決定ログ, 決定記録, 決定履歴, 意思決定ログ, 意思決定記録, 設計判断, *決定事項',
    ),
    discoveries: names('発見, 学び, 気づき'),
    validation: names(`
      検証, 受け入れ基準, 受入基準, 完了条件, 完了基準, 完了の定義*, 品質チェック*, 品質ゲート*, レビューゲート*,
      レビューチェックリスト*, 受け入れチェックリスト*, 検証チェックリスト*, 憲法チェック*, 憲章チェック*,
      テスト計画, テストケース, テスト`),
    outcomes: names('結果, 振り返り, 成果物'),
    'follow-up': names(
      '今後, 今後の課題, 未解決の質問, 解決済みの質問, 解決済みの課題, フォローアップ, 次のステップ, 未決定事項',
    ),
    metadata: names('メタデータ'),
    'change-log': names('変更履歴, 更新履歴'),
  },
  statuses: {
    abandoned: names(
      `中止, 廃止, キャンセル, 却下, 破棄, 取り下げ, 取下げ, 廃案, 見送り, 打ち切り, 断念, マージせずにクローズ, マージせずに終了, 未マージでクローズ, 未マージで終了, 実施せずに終了, 実施せずにクローズ, 置き換え済み, 統合済み, 不要, 無効, 不採用, 採用しない, 取りやめ, 取止め, 打切り, 実施しない`,
    ),
    completed: names(`
      完了, 完了済み, 実装済み, マージ済み, リリース済み, 対応済み, 対応済, 済み, 済, 完成, 終了, クローズ, クローズ済み, クローズ済, 完了済, 実装済, マージ済, リリース済, 公開済み,
      反映済み, 解決済み, 実装完了, 対応完了, 開発完了, 作業完了, 達成, 達成済み, 完了した, 完了しました, 実施済み, 導入済み, 完遂`),
    blocked: names(
      `中断, ブロック中, 保留, 保留中, 停止中, 一時停止, 一時停止中, 延期, 停滞, 停滞中, 凍結, 凍結中, 待機中, 待ち, 休止, 休止中, 棚上げ`,
    ),
    active: names(`
      未完了, 進行中, 作業中, 実装中, 対応中, レビュー中, 一部完了, テスト中, 検証中, 開発中, 実施中, 処理中, 確認中, 着手中, 着手済み, レビュー待ち,
      マージ待ち, リリース待ち, 部分完了, ほぼ完了, 未完, レビュー準備完了, マージ準備完了, リリース準備完了, テスト準備完了, 完了していない, 完了していません, 完了せず, 未だ完了せず, 終わっていない, 終わっていません, 着手, 継続中, 展開中, 修正中, 開始済み`),
    draft: names(
      `未着手, 未開始, 下書き, 計画中, 提案, 未実施, 未対応, 検討中, 承認済み, 承認待ち, 未定, 草案, ドラフト, 準備完了, 準備済み, 準備ができた, 着手可能, 開始可能, 実装可能, 設計中, 調査中, 構想中, 準備中, 予定, 着手前, 開始前, 企画中, 議論中, 実装前`,
    ),
  },
  fillers: names('すべて, 全て'),
  nearlyWords: names(
    `まだ, ほぼ, ほとんど, 半分, 一部, 部分的に, 大部分, だいたい, おおむね, 概ね, あと少しで`,
  ),
  notWords: names(`未, 非`),
  agreedWords: names('承認済み'),
  closingWords: names('終了, クローズ, クローズ済み, クローズ済'),
  listHeadings: {
    completed: names('完了'),
    draft: names('計画中'),
    active: names('進行中'),
  },
  placeholders: names('未定, なし, 未記入, 未着手, 記入予定, 未定義'),

  fields: {
    status: names('状態, 状況, ステータス'),
    current: names('現在, 現状, 全体'),
    started: names('作成日, 作成日時, 生成日, 生成日時, 起票日, 策定日, 記入日, 開始日, 日付'),
    updated: names('更新日, 更新日時, 最終更新, 最終更新日, 最終更新日時, 改訂日, 修正日, 変更日'),
    finished: names('完了日, 終了日'),
    timezone: names('タイムゾーン'),
    dated: names('調査日, 日付, 日付/著者, 日付/担当'),
    owner: names('担当, 担当者, オーナー'),
  },
  columns: {
    status: names('進捗, 進捗状況, 完了'),
    part: names('フェーズ, ステップ, タスク, マイルストーン'),
    command: names('コマンド'),
    expected: names('期待'),
    result: names('結果'),
    at: names('日時'),
  },
  decisionLabels: {
    text: names('決定, 決定事項'),
    rationale: names('理由, 根拠'),
    when: names('日時'),
    author: names('決定者, 著者'),
    other: names('影響, 代替案'),
  },
  relations: {
    supersedes: names('後継元'),
    'superseded-by': names('後継, 置き換え先'),
    'depends-on': names('依存, 依存先, 依存関係, 前提条件'),
    blocks: names('ブロック対象'),
    'child-of': names('親計画, 親プラン, 親タスク'),
    'parent-of': names('子計画, 子プラン'),
    'source-of-truth': names('信頼できる唯一の情報源, 正本'),
  },
  relationPhrases: {
    'superseded-by': '後継',
    'depends-on': '依存(?:先|関係)?|前提条件?',
    'source-of-truth': '情報源|正本',
  },
  restHeadings: names('未完了, 未実装, 残作業, 残タスク, 進行中'),
  legends: names('凡例'),
  outOfScope: names('対象外'),

  releaseWords: {unreleased: names('未リリース')},
  leadWords: names('完了, 開始, 作成, 更新日, 日付'),

  zones: {日本時間: 540},

  phrases: {
    total: '合計|小計|総計',
    part: '第[一二三四五六七八九十\\d]{1,3}(?:フェーズ|段階|ステップ)|フェーズ|マイルストーン|ステップ|手順|段階|工程',
    planTitle: '(?:実装|実行|作業)?計画書?',
    partTitle:
      '(?:機能)?仕様書?|要件(?:定義)?書?|(?:技術)?設計書?|設計ドキュメント|実装計画書?|計画書?|タスク(?:一覧)?|変更提案|提案書?|調査',
    tableOfContents: '目次',

    ownExecPlan: re`(?:この|本)(?:文書|ドキュメント|計画)?(?:は)?\s*(?:exec-?plan|実行計画)`,
    livingDocument: '生きた(?:文書|ドキュメント|計画)|リビングドキュメント',
    plans: '計画|プラン',
    entryLabel: 'リンク',
    documentKind: '設計|仕様|提案',

    endings: '中|予定|済|して|した|しました|された|されました|です|せず|しない|に|だが',
    stillToCome: '予定|ていない',
    partOnly: re`^[^\p{L}]*(?:一部|部分|半分|前半|フェーズ\s?\d|第\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:段階|フェーズ|期|部))`,
    measure: 'の?(?:テスト|コード)?(?:カバレッジ|網羅率|精度)',
    completion: '完了',
    givenUp: 'マージせず|未マージ|実施せず|未実施|重複|取り下げ',
    allParts:
      '(?:すべて|全て|全)(?:の|\\d{1,4}\\s?)?\\s?(?:フェーズ|タスク|ステップ|マイルストーン|作業)(?:が|は)?',
    formerly: '以前は|当初は|元は',
    now: '現在は|現在|今は',
    toBeDone: '未|ない|予定|なら|まで|待ち',
    noteLabel: '注意|注|備考|更新|お知らせ',
    notCarriedOut:
      '(?:この|本)(?:計画|プラン)は(?:中止|廃止|却下|破棄|実施され(?:なかった|ず)|置き換えられ)',

    closing:
      '^(?:この|本)?(?:計画|プラン)(?:は|を)?(?:すでに|既に)?(完了|中止|中断|廃止|終了|保留)',
    remaining:
      '^残(?:りの|った|っている)?(?:作業|タスク|工程|項目)(?:は|が|[:：])|未検証|未マージ|レビュー待ち',
    leftToOthers: '今後',
    nothingRemains: '[:：] ?なし|(?:は|が)(?:ない|ありません)',
    notThisPlan: '(?:この|本)(?:計画|プラン)の(?:対象外|範囲外)|意図的',
    evidence: '結果',

    drafting: [
      re`(?:計画|プラン)(?:書)?(?:を|の|案を)?\s?(?:作成|策定|起案|初版|執筆|更新|維持|レビュー|承認|見直)(?!機能|画面|ページ|処理|ボタン|api)`,
      '初版作成|ドラフト作成',
    ],
    written:
      '(?:[^、。：:；,]{1,40}(?:をもとに|を基に|に基づき|に基づいて|から|を受けて|の後に?|後に)、?)?(?:新規)?(?:作成|起票|起案|策定|執筆|初版|初稿)(?:した|しました|済み?)?',
    work: '完了|実装|修正',
    shipped: 'マージ済み|完了',

    announced: '未記入',

    notSummary: 'スコープ',

    risks: 'リスク|リスクと対策',
    dependencies: '依存関係|前提条件',
    depends: '依存',

    shipsWith: 'リリース|対象バージョン',
    versionLabel: 'バージョン',
    beforeHash: 'コミット',
    beforeVersion: 'バージョン|リリース',

    rollbackSection: 'ロールバック|復旧',
    traits:
      '(?:主な)?(?:利点|欠点|メリット|デメリット|メリット[・とデ].*|長所|短所|特徴|特長|トレードオフ)|.{0,8}比較|なぜ.*',
    riskSection: 'リスク',
    rollback: 'ロールバック|復旧',
    record: '検証結果',
    commandDetail: '期待|結果',
    example: '期待',
    expects: '期待',
    resultLabel: '実績|結果',
    expectedLabel: '期待',
    happened: '成功|合格|失敗',
    failed: '失敗',
    passed: '成功|合格',

    forenoon: '午前',
    afternoon: '午後',
    allTimes: re`(?:すべての|全ての)?時刻は(?:すべて)?`,
    announcing: '予定',
    until: 'から',

    decision: '決定|決定事項',
    innerDecisionLabel: '理由[:：]',

    yanked: '取り下げ|撤回',
    releaseUnit: 'ビルド|スプリント',
    version: 'バージョン',
    notReleased: '未リリース',

    ownWork: '設計|アーキテクチャ',
    carriedOut: '振り返り',
    explainedOpen: '延期|任意|対象外',
    gone: '削除|改名',
    toCome: '作成|追加',
  },
};
