import {describe, expect, it} from 'vitest';
import {unexplainedTasks} from '../../plugin/derive/status/openTasks.js';
import {readIndexEntries} from '../../plugin/read/planList/indexEntries.js';
import {readPlan} from '../../plugin/read/readPlan.js';
import {statusOfPhrase} from '../../plugin/read/status/phrase/statusOfPhrase.js';
import {statusOfStatement} from '../../plugin/read/status/phrase/statusOfStatement.js';
import {findTimestamps} from '../../plugin/read/time/timestamps.js';
import {NO_OPTIONS, parseText} from '../read/parseText.js';

/** The same plan in each language: what it is for, what is done, decided, left and found. */
interface Sample {
  text: string;
  /** Status lines, and the status that each tells. */
  statuses: Record<string, ReturnType<typeof statusOfPhrase>>;
  /** A heading over finished plans. */
  completed: string;
  /** An open task that explains itself. */
  deferred: string;
}

const SAMPLES: Record<string, Sample> = {
  ko: {
    text: `# 계획: 정원 물주기

상태: 진행 중
작성일: 2026-05-02
담당자: 김하나

## 목적

사람 없이 정원 전체에 매일 물을 준다.

## 진행 상황

- [x] 완료 2026-05-04: 호스 설치
- [ ] 타이머 설치

## 결정 사항

- 결정: 밸브를 두 개 쓴다.
  근거: 하나로는 부족하다.

## 검증 계획

물이 나오는지 본다.

## 결과 및 회고

추후 작성
`,
    statuses: {
      완료: 'completed',
      '완료됨 (2026-05-04)': 'completed',
      '완료, 배포 대기': 'active',
      '진행 중': 'active',
      미완료: 'active',
      대기: 'draft',
      보류: 'blocked',
      취소됨: 'abandoned',
      완료율: null,
    },
    completed: '완료된 계획',
    deferred: '알림 추가 (추후)',
  },
  pt: {
    text: `# Plano: regar o jardim

Situação: Em andamento
Criado em: 2026-05-02
Responsável: Ana Lima

## Objetivo

Regar o jardim inteiro todos os dias sem ajuda humana.

## Progresso

- [x] Concluída em 2026-05-04: instalar a mangueira
- [ ] Instalar o temporizador

## Registro de decisões

- Decisão: usar duas válvulas.
  Justificativa: uma não chega.

## Critérios de aceitação

A água corre.

## Resultados e retrospectiva

A preencher
`,
    statuses: {
      Concluído: 'completed',
      concluida: 'completed',
      'Finalizada em 2026-05-04': 'completed',
      'Concluído, testes pendentes': 'active',
      'Concluído, nada pendente': 'completed',
      'Em andamento': 'active',
      'Em curso': 'active',
      'Não iniciado': 'draft',
      Planeado: 'draft',
      Pendente: 'draft',
      Suspenso: 'blocked',
      Cancelada: 'abandoned',
      Concluídon: null,
    },
    completed: 'Planos concluídos',
    deferred: 'Avisos (mais tarde)',
  },
  ru: {
    text: `# План: полив сада

Статус: В работе
Создан: 2026-05-02
Ответственный: Анна Лимова

## Цель

Поливать весь сад каждый день без помощи людей.

## Ход работ

- [x] Выполнено 2026-05-04: проложить шланг
- [ ] Поставить таймер

## Принятые решения

- Решение: поставить два клапана.
  Обоснование: одного не хватает.

## Критерии приёмки

Вода идёт.

## Итоги и ретроспектива

Будет заполнено
`,
    statuses: {
      Завершено: 'completed',
      завершён: 'completed',
      'Выполнена 2026-05-04': 'completed',
      'Завершено, осталось влить': 'active',
      'В работе': 'active',
      'Не завершено': 'active',
      'Не начат': 'draft',
      Запланировано: 'draft',
      'На паузе': 'blocked',
      Отменён: 'abandoned',
      отменена: 'abandoned',
      Завершение: null,
    },
    completed: 'Завершённые планы',
    deferred: 'Уведомления (позже)',
  },
  de: {
    text: `# Umsetzungsplan: Garten gießen

Zustand: In Arbeit
Erstellt am: 2026-05-02
Verantwortlich: Anna Linde

## Zielsetzung

Den ganzen Garten jeden Tag ohne Hilfe gießen.

## Fortschritt

- [x] Erledigt am 2026-05-04: Schlauch verlegen
- [ ] Zeitschaltuhr einbauen

## Entscheidungen

- Entscheidung: zwei Ventile einbauen.
  Begründung: eines reicht nicht.

## Abnahmekriterien

Das Wasser läuft.

## Ergebnisse und Rückblick

Wird noch ergänzt
`,
    statuses: {
      Abgeschlossen: 'completed',
      'Erledigt am 2026-05-04': 'completed',
      'Fertig, Tests stehen noch aus': 'active',
      'In Arbeit': 'active',
      'Noch nicht begonnen': 'draft',
      Geplant: 'draft',
      Zurückgestellt: 'blocked',
      zuruckgestellt: 'blocked',
      Abgebrochen: 'abandoned',
      Fertigung: null,
    },
    completed: 'Abgeschlossene Pläne',
    deferred: 'Benachrichtigungen (später)',
  },
  fr: {
    text: `# Plan d'action : arroser le jardin

Statut : En cours
Créé le : 2026-05-02
Responsable : Anne Lune

## Objectif

Arroser tout le jardin chaque jour sans aide.

## Avancement

- [x] Terminée le 2026-05-04 : poser le tuyau
- [ ] Poser la minuterie

## Décisions prises

- Décision : poser deux vannes.
  Raison : une seule ne suffit pas.

## Critères d'acceptation

L'eau coule.

## Résultats et bilan

À compléter
`,
    statuses: {
      Terminé: 'completed',
      'terminée le 2026-05-04': 'completed',
      termine: 'completed',
      'Terminé, reste à publier': 'active',
      'En cours': 'active',
      'Non commencé': 'draft',
      'À faire': 'draft',
      'En pause': 'blocked',
      Annulée: 'abandoned',
      Terminés: 'completed',
      Terminaison: null,
    },
    completed: 'Plans terminés',
    deferred: 'Notifications (plus tard)',
  },
  es: {
    text: `# Plan de trabajo: regar el jardín

Estado: En progreso
Creado el: 2026-05-02
Responsable: Ana Luna

## Objetivo

Regar todo el jardín cada día sin ayuda.

## Progreso

- [x] Terminada el 2026-05-04: poner la manguera
- [ ] Poner el temporizador

## Decisiones tomadas

- Decisión: poner dos válvulas.
  Motivo: una no basta.

## Criterios de aceptación

El agua corre.

## Resultados y retrospectiva

Por completar
`,
    statuses: {
      Completado: 'completed',
      'Terminada el 2026-05-04': 'completed',
      'Completado, falta publicar': 'active',
      'En curso': 'active',
      'Sin empezar': 'draft',
      Pendiente: 'draft',
      'En pausa': 'blocked',
      Cancelado: 'abandoned',
      Terminator: null,
    },
    completed: 'Planes completados',
    deferred: 'Avisos (más adelante)',
  },
  it: {
    text: `# Piano: annaffiare il giardino

Stato: In corso
Creato il: 2026-05-02
Responsabile: Anna Luna

## Obiettivo

Annaffiare tutto il giardino ogni giorno senza aiuto.

## Avanzamento

- [x] Completata il 2026-05-04: posare il tubo
- [ ] Montare il timer

## Decisioni prese

- Decisione: montare due valvole.
  Motivo: una non basta.

## Criteri di accettazione

L'acqua scorre.

## Risultati e retrospettiva

Da completare
`,
    statuses: {
      Completato: 'completed',
      'Terminata il 2026-05-04': 'completed',
      'Completato, manca la verifica': 'active',
      'In corso': 'active',
      'Non iniziato': 'draft',
      Bozza: 'draft',
      'In pausa': 'blocked',
      Annullata: 'abandoned',
      Completatore: null,
    },
    completed: 'Piani completati',
    deferred: 'Notifiche (più avanti)',
  },
  'zh-Hant': {
    text: `# 計畫：花園澆水

狀態：進行中
建立日期：2026-05-02
負責人：林安

## 目標

每天自動澆完整座花園。

## 進度

- [x] 已完成 2026-05-04：鋪設水管
- [ ] 安裝定時器

## 決策記錄

- 決策：用兩個閥門。
  理由：一個不夠。

## 驗收標準

水會流。

## 結果與回顧

待補充
`,
    statuses: {
      已完成: 'completed',
      已合併: 'completed',
      '已完成，待合併': 'active',
      進行中: 'active',
      未開始: 'draft',
      待辦: 'draft',
      暫停: 'blocked',
      已取消: 'abandoned',
      完成度: null,
    },
    completed: '已完成計畫',
    deferred: '通知（可選）',
  },
};

describe.each(Object.entries(SAMPLES))('a plan in %s', (_, sample) => {
  it('has sections with roles', async () => {
    const {sections} = await parseText(sample.text);
    expect(sections.flatMap(({role}) => role ?? [])).toEqual([
      'purpose',
      'progress',
      'decisions',
      'validation',
      'outcomes',
    ]);
  });

  it('is read as the same plan in English would be', async () => {
    const plan = readPlan(await parseText(sample.text), NO_OPTIONS);
    expect(plan.stated?.status).toBe('active');
    expect(plan.activity.map(({raw}) => raw)).toEqual(['2026-05-02', '2026-05-04']);
    expect(plan.owners).toHaveLength(1);
    expect(plan.tasks.map(({state}) => state)).toEqual(['done', 'open']);
    expect(plan.tasks.map(({at}) => at?.raw)).toEqual(['2026-05-04', undefined]);
    expect(plan.decisions).toHaveLength(1);
    expect(plan.decisions[0]?.rationale).toBeTruthy();
    expect(plan.outcomes.state).toBe('placeholder');
    expect(sample.text).toContain(plan.summary);
    expect(plan.title).not.toMatch(/plan|план|계획|計畫/i);
  });

  it.each(Object.entries(sample.statuses))('says by “%s” that it is %s', (phrase, status) => {
    expect(statusOfPhrase(phrase, NO_OPTIONS)).toBe(status);
  });

  it('is listed by its status', async () => {
    const list = await parseText(`# X\n\n## ${sample.completed}\n\n- [A](a.md)`, 'PLANS.md');
    expect(readIndexEntries(list)).toMatchObject([{status: 'completed', isCertain: true}]);
  });

  it('may leave a task open that explains itself', async () => {
    const {tasks} = readPlan(await parseText(`# A\n\n- [ ] ${sample.deferred}`), NO_OPTIONS);
    expect(tasks).toHaveLength(1);
    expect(unexplainedTasks(tasks)).toEqual([]);
  });
});

describe('an English word', () => {
  it.each([
    ['Complete except the docs', 'active'],
    ['Finite state machine', null],
    ['Terminate the pods', null],
    ['Retire the old API', null],
    ['Resume the port', null],
    ['Propose a name', null],
  ])('of another language without accents keeps its meaning: “%s”', (phrase, status) => {
    expect(statusOfPhrase(phrase, NO_OPTIONS)).toBe(status);
  });

  it.each(['Resume', 'Progression', 'Suite'])('%s names no section', async (name) => {
    const {sections} = await parseText(`# A\n\n## ${name}\n\nx`);
    expect(sections.at(-1)?.role).toBeNull();
  });

  it('behind a status word is no end of it: “fixed in”, “new e2e”', () => {
    expect(statusOfStatement('fixed in this pass', NO_OPTIONS)).toBeNull();
    expect(statusOfStatement('new e2e', NO_OPTIONS)).toBeNull();
  });
});

describe('a date in words', () => {
  it.each([
    '4. Mai 2026',
    '4 mai 2026',
    '4 de mayo de 2026',
    '4 de maio de 2026',
    '4 maggio 2026',
    '4 мая 2026',
    '2026년 5월 4일',
    '2026年5月4日',
  ])('%s is the fourth of May', (text) => {
    expect(findTimestamps(`(${text})`, 1, NO_OPTIONS)).toMatchObject([
      {raw: text, value: Date.UTC(2026, 4, 4)},
    ]);
  });

  it.each(['1er mars 2026', '1º de março de 2026', '1. März 2026', '1 maerz 2026', '1 marzo 2026'])(
    '%s is the first of March',
    (text) => {
      expect(findTimestamps(text, 1, NO_OPTIONS)).toMatchObject([{value: Date.UTC(2026, 2, 1)}]);
    },
  );

  it.each(['4 de 2026', 'mayor 4 2026', '4 Maiglöckchen 2026'])('%s is none', (text) => {
    expect(findTimestamps(text, 1, NO_OPTIONS)).toEqual([]);
  });
});
