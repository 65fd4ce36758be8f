import type {Lexicon} from './lexicon.js';
import {names} from './patterns.js';

const re = String.raw;

/** Chinese, simplified and traditional. */
export const zh: Lexicon = {
  joins: {signs: names('与, 和')},
  sections: {
    purpose: names('目标, 目的, 概述, 范围, 非目标'),
    context: names('背景, 关联信息, 现状分析, 现状, 上下文, 约束, 参考'),
    plan: names(
      '任务清单, 详细任务分解, 任务, 任务分解, 计划, 实施计划, 实施步骤, 步骤, 阶段*, 里程碑, 风险, 实施方案',
    ),
    progress: names('进度, 进展, 当前停点, 下一步动作, 状态追踪, 工作日志, 进度跟踪'),
    status: names('状态, 当前状态'),
    decisions: names('决策, 决策记录, 决策日志, 关键决策'),
    discoveries: names('发现, 意外与发现, 经验教训'),
    validation: names('已验证项, 待验证项, 验收标准, 验证, 验证计划, 测试计划, 回滚*, 验收, 测试'),
    outcomes: names('结果, 成果, 结果与回顾, 总结, 完成情况'),
    'follow-up': names('后续, 后续工作, 后续事项, 下一步, 待解决问题'),
    metadata: names('元数据, 基本信息'),
    'change-log': names('变更记录, 更新日志, 修订记录'),
  },
  statuses: {
    abandoned: names('已取消, 取消, 已废弃, 废弃, 已作废, 已放弃, 已被取代'),
    completed: names('已完成, 完成, 已合并, 已关闭, 已发布, 已归档, 已交付, 已实现'),
    blocked: names('暂停, 已暂停, 阻塞, 已阻塞, 推迟, 已推迟, 挂起, 搁置, 保留, 延期'),
    active: names(`
      进行中, 正在进行, 执行中, 开发中, 实施中, 活跃, 部分完成, 基本完成, 大部分完成, 未完成, 尚未完成, 进展中, 待评审, 待合并`),
    draft: names('待开始, 未开始, 待办, 待处理, 待启动, 草稿, 草案, 计划中, 规划中'),
  },
  documentWords: names('常青'),
  closingWords: names('已关闭, 已归档'),
  listHeadings: {
    abandoned: names('已取消'),
    completed: names('已完成, 已归档'),
    blocked: names('暂停, 阻塞, 保留'),
    draft: names('待开始'),
    active: names('进行中, 当前'),
  },
  placeholders: names('待补, 待补充, 待定, 待填写, 暂无, 无'),

  fields: {
    status: names('状态, 当前状态'),
    started: names('创建时间, 创建日期, 开始日期, 开始时间, 日期'),
    updated: names('更新时间, 更新日期, 最后更新, 完成时间, 完成日期, 关闭时间'),
    dated: names('日期, 日期/作者, 作者/日期'),
    owner: names('负责人, 作者'),
  },
  columns: {
    status: names('进度'),
    part: names('阶段, 步骤, 任务, 里程碑'),
    command: names('命令'),
    expected: names('预期'),
    result: names('结果'),
    at: names('日期'),
  },
  decisionLabels: {
    text: names('决策, 决定, 决策内容'),
    rationale: names('理由, 原因, 依据'),
    when: names('时间'),
    other: names('影响, 备选方案'),
  },
  relations: {
    supersedes: names('取代, 替代'),
    'superseded-by': names('被取代, 被替代, 后继'),
    'depends-on': names('依赖, 依赖于, 依赖项, 前置条件, 前置依赖'),
    'source-of-truth': names('单一事实来源, 唯一事实来源, 事实来源'),
  },
  relationPhrases: {
    'superseded-by': '被取代|后继',
    supersedes: '(?<!被)(?:取代|替代)了?',
    'depends-on': '依赖于?|前置(?:条件|依赖)?',
    'source-of-truth': '事实来源',
  },
  outOfScope: names('非目标, 非目標, 范围外'),

  releaseWords: {unreleased: names('未发布, 未發布')},
  leadWords: names(`
    完成于, 完成於, 已完成, 完成, 已合并, 合并于, 更新于, 更新, 创建于, 开始于, 截至, 于, 日期`),

  phrases: {
    numbering: re`第?[一二三四五六七八九十]+[、.．章节節]\s*`,
    numerals: '[一二三四五六七八九十]',
    part: '阶段|里程碑',
    tableOfContents: '目录',

    plans: '计划',
    entryLabel: '链接|文件',

    endings: '于|於|在|并|且|但|和|与|及|后|全部|所有|各|的|了|中|待|未|、',
    afterStatus: re`(?:但|于)\b`,
    beforeDate: '于',
    givenUp: '取消|废弃',
    stillToCome: '待|未',
    partOnly: re`^[^\p{L}]*部分`,
    nothingToCome: '未来',
    completion: '已完成|已合并|已关闭',

    closing: [
      '^(?:本|该|此)?计划(?:已)?(完成|已完成|关闭|暂停|取消)',
      '^(?:全部|所有)(?:任务|工作)(?:均)?已?(完成)',
    ],
    remaining: [
      '^(?:剩余|仍需|尚需|还需|待完成)',
      '(?:尚未|仍未|还未)(?:验证|合并|提交|完成|发布)',
    ],
    leftToOthers: '后续|后期|未来',
    nothingRemains: '[:：] ?无',
    evidence: '已验证|结果',

    drafting: [
      re`(?:计划|方案)(?:书|書)?(?:的)?\s?(?:已)?(?:起草|创建|编写|制定|撰写|初版)`,
      '(?:起草|创建|编写|制定|撰写)(?:了)?(?:本|该|执行|实施)?(?:计划|方案)',
      '初稿',
    ],
    work: '已完成|已实现|实现了|已合并|已修复',
    shipped: '已合并|已完成',

    announced: '待补|待填|暂无|尚未',

    notSummary: '非目标|范围',

    risks: '风险|未决风险|已知风险|风险与缓解|风险和缓解|风险与应对',
    dependencies: '依赖|依赖项|前置条件',
    depends: '依赖',

    negated: '不|没有',
    truthAfter: re`[^\p{L}]{0,4}(?:是|作为|为)[^。，]{0,10}事实来源`,
    shipsWith: '发布|发版|目标版本|上线',
    versionLabel: '版本',
    beforeHash: '提交',
    beforeVersion: '版本|发布于',

    rollbackSection: '回滚|恢复',
    riskSection: '风险',
    rollback: '回滚|恢复',
    rollbackNote: '回滚',
    record: '已验证|验证结果',
    commandDetail: '预期|结果',
    example: '预期|期望',
    expectNote: '预期|期望',
    expects: '预期|期望|应(?:该|当)?',
    resultLabel: '结果',
    expectedLabel: '预期|期望',
    happened: '通过|失败|成功',
    failed: '失败',
    passed: '通过|成功',

    announcing: '截止|期限|预计',
    until: '至|到',

    decision: '决策|决定',
    innerDecisionLabel: '理由[:：]',
    remark: '参见|参照|备注',

    version: '版本',
    notReleased: '未发布|未發布',

    explainedOpen: '推迟|可选|后续|不适用|延期',
    gone: '删除|移除|重命名|替换',
    perhaps: '例如|比如',
    toCome: '新增|新建|创建',
  },
};
