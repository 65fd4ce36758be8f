import type {Lexicon} from '../lexicon.js';
import {names} from '../patterns.js';

const re = String.raw;

/** Chinese, simplified and traditional. */
export const zh: Lexicon = {
  joins: {signs: names('与, 和, 與')},
  sections: {
    purpose: names('目标, 目的, 概述, 范围, 非目标, 範圍, 非目標, 摘要, 问题, 問題'),
    context: names(`
      背景, 关联信息, 现状分析, 现状, 上下文, 约束, 参考, 關聯資訊, 現況, 現狀分析, 約束, 限制, 參考, 假设, 假設,
      架构, 架構`),
    plan: names(`
      任务清单, 详细任务分解, 任务, 任务分解, 计划, 实施计划, 实施步骤, 步骤, 阶段*, 里程碑, 风险, 实施方案,
      任務清單, 任務, 任務分解, 計畫, 實施計畫, 實作計畫, 實施步驟, 步驟, 階段*, 風險, 实现计划, 依赖, 方案`),
    progress: names(
      '进度, 进展, 当前停点, 下一步动作, 状态追踪, 工作日志, 进度跟踪, 進度, 進展, 狀態追蹤, 工作日誌, 進度追蹤',
    ),
    status: names('状态, 当前状态, 狀態, 目前狀態'),
    decisions: names(
      '决策, 决策记录, 决策日志, 关键决策, 決策, 決策記錄, 決策紀錄, 決策日誌, 關鍵決策',
    ),
    discoveries: names('发现, 意外与发现, 经验教训, 發現, 意外與發現, 經驗教訓'),
    validation:
      names(`已验证项, 待验证项, 验收标准, 验证, 验证计划, 测试计划, 回滚*, 验收, 测试, 驗收標準, 驗證,
      驗證計畫, 測試計畫, 回滾*, 驗收, 測試`),
    outcomes: names('结果, 成果, 结果与回顾, 总结, 完成情况, 結果與回顧, 總結, 回顾, 回顧'),
    'follow-up': names(`后续, 后续工作, 后续事项, 下一步, 待解决问题, 後續, 後續工作,
      後續事項, 待解決問題`),
    metadata: names('元数据, 基本信息, 基本資訊'),
    'change-log': names('变更记录, 更新日志, 修订记录, 變更記錄, 變更紀錄, 更新日誌, 修訂記錄'),
  },
  statuses: {
    abandoned: names(
      '已取消, 取消, 已废弃, 废弃, 已作废, 已放弃, 已被取代, 已廢棄, 廢棄, 已作廢, 已放棄',
    ),
    completed: names(
      '已完成, 完成, 已合并, 已关闭, 已发布, 已归档, 已交付, 已实现, 已合併, 已關閉, 已發佈, 已發布, 已歸檔, 已實現, 已實作',
    ),
    blocked: names(
      '暂停, 已暂停, 阻塞, 已阻塞, 推迟, 已推迟, 挂起, 搁置, 保留, 延期, 暫停, 已暫停, 推遲, 已推遲, 擱置',
    ),
    active: names(`
      进行中, 正在进行, 执行中, 开发中, 实施中, 活跃, 部分完成, 基本完成, 大部分完成, 未完成, 尚未完成, 进展中, 待评审, 待合并,
      進行中, 執行中, 開發中, 實作中, 活躍, 進展中, 待審查, 待合併`),
    draft: names(
      '待开始, 未开始, 待办, 待处理, 待启动, 草稿, 草案, 计划中, 规划中, 待開始, 未開始, 待辦, 待處理, 計畫中, 規劃中',
    ),
  },
  documentWords: names('常青'),
  closingWords: names('已关闭, 已归档, 已關閉, 已歸檔'),
  listHeadings: {
    abandoned: names('已取消'),
    completed: names('已完成, 已归档, 已歸檔'),
    blocked: names('暂停, 阻塞, 保留, 暫停'),
    draft: names('待开始, 待開始, 待办, 待辦'),
    active: names('进行中, 当前, 進行中, 目前'),
  },
  placeholders: names('待补, 待补充, 待定, 待填写, 暂无, 无, 待補, 待補充, 待填寫, 暫無, 無'),

  fields: {
    status: names('状态, 当前状态, 狀態, 目前狀態'),
    started: names(
      '创建时间, 创建日期, 开始日期, 开始时间, 日期, 建立日期, 建立時間, 創建日期, 開始日期, 開始時間',
    ),
    updated: names('更新时间, 更新日期, 最后更新, 更新時間, 最後更新'),
    finished: names('完成时间, 完成日期, 关闭时间, 完成時間, 归档日期'),
    timezone: names('时区, 時區'),
    dated: names('日期, 日期/作者, 作者/日期'),
    owner: names('负责人, 作者, 負責人'),
  },
  columns: {
    status: names('进度, 進度'),
    part: names('阶段, 步骤, 任务, 里程碑, 階段, 步驟, 任務'),
    command: names('命令'),
    expected: names('预期, 預期'),
    result: names('结果'),
    at: names('日期'),
  },
  decisionLabels: {
    text: names('决策, 决定, 决策内容, 決策'),
    rationale: names('理由, 原因, 依据, 依據'),
    when: names('时间, 時間'),
    other: names('影响, 备选方案, 備選方案'),
  },
  relations: {
    supersedes: names('取代, 替代'),
    'superseded-by': names('被取代, 被替代, 后继'),
    'depends-on': names('依赖, 依赖于, 依赖项, 前置条件, 前置依赖, 依賴, 依賴於, 前置條件'),
    'source-of-truth': names('单一事实来源, 唯一事实来源, 事实来源'),
  },
  relationPhrases: {
    'superseded-by': '被取代|后继',
    supersedes: '(?<!被)(?:取代|替代)了?',
    'depends-on': '依[赖賴][于於]?|前置(?:条件|條件|依赖)?',
    'source-of-truth': '事实来源',
  },
  outOfScope: names('非目标, 非目標, 范围外'),

  releaseWords: {unreleased: names('未发布, 未發布')},
  leadWords: names(`
    完成于, 完成於, 已完成, 完成, 已合并, 合并于, 更新于, 更新, 创建于, 开始于, 截至, 于, 日期,
    已合併, 合併於, 更新於, 建立於, 於`),

  phrases: {
    numbering: re`第?[一二三四五六七八九十]+[、.．章节節]\s*`,
    numerals: '[一二三四五六七八九十]',
    part: '阶段|階段|里程碑',
    planTitle: '计划|計畫',
    tableOfContents: '目录|目錄',

    ownExecPlan: re`(?:本|这份|這份|此)(?:文档|文件|计划|計畫|文檔)?(?:是|为)?(?:一份|一个)?\s*(?:exec-?plan|执行计划|執行計畫)`,
    livingDocument: '活(?:的)?文(?:档|檔|件)|动态文档|持续更新',
    plans: '计划|計畫',
    entryLabel: '链接|文件',

    endings: '于|於|在|并|且|但|和|与|及|后|全部|所有|各|的|了|中|待|未|、',
    afterStatus: re`(?:但|于)\b`,
    beforeDate: '于',
    givenUp: '取消|[废廢][弃棄]',
    stillToCome: '待|未',
    partOnly: re`^[^\p{L}]*部分`,
    nothingToCome: '未[来來]',
    completion: '已完成|已合[并併]|已关闭|已關閉',

    closing: [
      '^(?:本|该|該|此)?(?:计划|計畫)(?:已)?(完成|已完成|关闭|關閉|暂停|暫停|取消)',
      '^(?:全部|所有)(?:任务|任務|工作)(?:均)?已?(完成)',
    ],
    remaining: [
      '^(?:剩余|剩餘|仍需|尚需|还需|還需|待完成)',
      '(?:尚未|仍未|还未|還未)(?:验证|驗證|合并|合併|提交|完成|发布|發佈)',
    ],
    leftToOthers: '后续|后期|未来|後續|後期|未來',
    nothingRemains: '[:：] ?无',
    evidence: '已验证|结果',

    drafting: [
      re`(?:计划|方案)(?:书|書)?(?:的)?\s?(?:已)?(?:起草|创建|编写|制定|撰写|初版)`,
      '(?:起草|创建|编写|制定|撰写)(?:了)?(?:本|该|执行|实施)?(?:计划|方案)',
      '初稿',
    ],
    work: '已完成|已实现|实现了|已合并|已修复',
    shipped: '已合并|已完成',

    announced: '待补|待填|暂无|尚未|待補|暫無',

    notSummary: '非目标|范围',

    risks: '风险|風險|風險與緩解|未决风险|已知风险|风险与缓解|风险和缓解|风险与应对',
    dependencies: '依赖|依赖项|前置条件',
    depends: '依赖',

    negated: '不|没有',
    truthAfter: re`[^\p{L}]{0,4}(?:是|作为|为)[^。，]{0,10}事实来源`,
    shipsWith: '发布|发版|目标版本|上线',
    versionLabel: '版本',
    beforeHash: '提交',
    beforeVersion: '版本|发布于',

    rollbackSection: '回滚|恢复',
    riskSection: '风险|風險',
    rollback: '回滚|恢复',
    rollbackNote: '回滚',
    record: '已验证|验证结果',
    commandDetail: '预期|结果',
    example: '预期|預期|期望',
    expectNote: '预期|期望',
    expects: '预期|期望|应(?:该|当)?',
    resultLabel: '结果',
    expectedLabel: '预期|期望',
    happened: '通过|失败|成功',
    failed: '失败',
    passed: '通过|成功',

    allTimes: re`(?:所有|全部)?时间(?:均为|为|均|都是)?`,
    announcing: '截止|期限|预计',
    until: '至|到',

    decision: '决策|决定|決策',
    innerDecisionLabel: '理由[:：]',
    remark: '参见|参照|备注',

    version: '版本',
    notReleased: '未发布|未發布',

    explainedOpen: '推迟|可选|后续|不适用|延期|推遲|可選|後續|不適用',
    gone: '删除|移除|重命名|替换',
    perhaps: '例如|比如',
    toCome: '新增|新建|创建',
  },
};
