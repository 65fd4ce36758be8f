import {describe, expect, it} from 'vitest';
import {isSectionName, roleOfName} from '../../../../plugin/read/markdown/headings/sections.js';

describe('roleOfName', () => {
  it.each([
    ['plan', 'Phase 7: Design', 'Milestone 1: Interfaces'],
    ['context', 'Section 2: Context', 'Step 1: Background', 'Design', 'Architecture'],
    ['plan', 'Todo List', 'To-Dos', 'Work Breakdown', 'Work plan', 'Action Plan', 'Roadmap'],
    ['plan', 'Implementation Tasks', 'Implementation Checklist', 'Task Checklist'],
    ['plan', 'Blockers', 'Open Risks', '実装タスク', '实施方案', 'Aufgaben', 'Tareas'],
    [
      'validation',
      'Acceptance Tests',
      'Test Strategy',
      'QA',
      'Done When',
      'テスト',
      '验收',
      '测试',
    ],
    ['validation', 'Review Gate', 'Definition of Done Checklist', 'Post-Design Constitution Check'],
    ['validation', 'Quality Checklist', 'Qualitätscheckliste', 'Définition de terminé'],
    ['validation', 'Definición de hecho', 'Controllo qualità', 'Definição de pronto (DoD)'],
    [
      'validation',
      'Определение готовности',
      '质量检查清单',
      '宪法检查',
      '品質チェックリスト',
      '완료의 정의',
    ],
    ['decisions', 'Technical Decisions', 'Entscheidungen', 'Décisions', 'Decisiones'],
    ['outcomes', 'Retro', 'Ergebnis', 'Résultats', 'Resultados'],
    ['progress', 'Updates', 'Weekly updates', '进度跟踪', 'Fortschritt', 'Avancement', 'Progreso'],
    [
      'progress',
      '#4 Progress',
      'Sec. 4 — Progress',
      '[Progress]',
      '[4/6] Progress',
      'A.4 Progress',
    ],
    [
      'progress',
      '（四）进度',
      '第四部分：进展',
      '第4章 進捗',
      '【進捗】',
      '» Progress',
      'Progress #',
    ],
    [
      'progress',
      'Execution log',
      'P0 execution log',
      '执行记录',
      'P0 执行日志',
      '實施紀錄',
      '进度记录',
    ],
    [
      'progress',
      '作業記録',
      '実施記録',
      'P0 実行ログ',
      '실행 기록',
      'P0 작업 기록',
      'Fortschrittslog',
    ],
    ['progress', 'Журнал выполнения', "Journal d'exécution", 'Registro de execução'],
    ['progress', 'Registro de ejecución', 'Registro di esecuzione'],
    ['progress', '★ Progress ★', 'Progress -- by day', '제4장 진행 상황'],
    ['decisions', 'Decisions already made', 'Decisions & rationale', 'Architekturentscheidungen'],
    ['follow-up', 'Décisions à prendre', 'Decisions to make', 'Offene Entscheidungen'],
    ['follow-up', 'Future Improvements', 'Unresolved questions'],
    ['purpose', '背景と目的', 'Ziel', 'Objectif', 'Objetivo'],
    ['context', 'Kontext', 'Contexte', 'Contexto'],
    ['change-log', 'Revision Notes', 'Changelog'],
    // What joins two names has the role of the first that is known.
    ['purpose', 'Purpose / Big Picture', 'Aim and Goals', '愿景与目标', '見通しと目標'],
    ['validation', 'テストと検証', '验收和测试'],
    ['outcomes', 'Outcomes & Retrospective'],
  ])('%s', (role, ...names) => {
    expect(names.map((name) => [name, roleOfName(name)])).toEqual(
      names.map((name) => [name, role]),
    );
  });

  it('has none for other headings', () => {
    expect(
      [
        'Step 2 — Architecture',
        'Caching',
        'Roadmap editor',
        'Thank you',
        'とても',
        'Tests, docs and cleanup',
        'Execution log viewer',
      ].map(roleOfName),
    ).toEqual(Array(7).fill(null));
  });
});

describe('isSectionName', () => {
  it.each([
    ['Progress', true],
    ['Purpose / Big Picture', true],
    ['テストと検証', true],
    ['Roadmap editor', false],
    ['検索と予約', false],
  ])('%s → %s', (name, expected) => expect(isSectionName(name)).toBe(expected));
});
