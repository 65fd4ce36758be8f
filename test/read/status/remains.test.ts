import {describe, expect, it} from 'vitest';
import {readRemains} from '../../../plugin/read/status/remains.js';
import {readLog} from '../../../plugin/read/work/log.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function remainsIn(markdown: string) {
  const document = await parseText(`# A\n\n${markdown}`);
  return readRemains(document, readLog(document, NO_OPTIONS));
}

describe('readRemains', () => {
  it.each([
    'The only remaining step is the merge.',
    'Remaining work: push the tag.',
    'Final validation is still pending.',
    'The merge remains blocked.',
    'Remaining: the last oven.',
    'What remains is the flue.',
    'Two steps are left.',
    'We still need to fire it.',
    'The PR is awaiting review.',
    'Restarbeiten: der Zug.',
    'Publication remains the only unfinished step.',
    'The change is not yet merged.',
    'The code is in, but not yet merged.',
    'The final validation has not yet been run.',
    'Awaiting review.',
    'Publication is the last open step.',
    'Left the release notes for the next contributor to finish.',
    'Left the script for the next on-call engineer to complete.',
    'The device runs remained blocked.',
    'Release closure still depends on a device check.',
    '剩余工作：发布。',
  ])('finds %j', async (sentence) => {
    const expected = {text: sentence, line: 5};
    expect(await remainsIn(`## Outcomes\n\nIt is fast. ${sentence}`)).toEqual(expected);
  });

  it.each([
    'Remaining work: none.',
    'Remaining: nothing.',
    'What remains is a warm kiln.',
    'The remaining tests all passed.',
    'Verbleibende Arbeiten: keine.',
    'No validation remains pending.',
    'The parser remains a pure function.',
    'Backward compatibility remains required.',
    'The remaining work is out of scope.',
    'Follow-up: the migration is still pending.',
    'Future validation is still pending.',
    'Deferred: the rollout remains blocked.',
    'Remaining cleanup work is tracked in the backlog.',
    'Users now see items awaiting review in the queue.',
    'The list shows orders pending approval.',
    'The dashboard is not yet published to customers, by design.',
    'Drafts that are not yet published stay hidden.',
    'The next contributor finds the tests on the left.',
    'The parser handles what remains of the line.',
  ])('passes over %j', async (sentence) => {
    expect(await remainsIn(`## Outcomes\n\n${sentence}`)).toBeNull();
  });

  it.each([
    'Pending: deploy.',
    'Still pending (owner): the new key.',
    'Pending only from the user: the key.',
    'Pending user action: rotate the key.',
    'Awaiting a test on the device.',
    "Waiting for the owner's acceptance.",
    'The hook is delivered, pending deployment.',
    'The lamp still needs a test on the device.',
    'Not tested on the device yet.',
    '待真机验证显示效果',
    '待用户验收',
    '尚未真机验证',
    '代码已合并，仍待部署。',
    '功能已完成，暂未在真机上测试。',
    '真机测试待完成。',
    '用户侧待办：轮换密钥。',
    '等待用户确认。',
    '只剩真機驗證。',
    '実機確認は未実施',
    '実機での確認が残っている。',
    'まだ本番にデプロイしていない。',
    '残りは実機確認のみ。',
    '残件：鍵の更新',
    'ユーザー確認待ち。',
    '실기기 검증이 남아 있다',
    '배포만 남았다.',
    '실기기 확인은 미완료.',
    '아직 실기기에서 테스트하지 못했다.',
    '사용자 승인 대기 중',
    '남은 것은 배포뿐이다.',
    'Der Test auf dem Gerät steht noch aus.',
    'Offen: der Schlüssel.',
    'Noch offen (nur Nutzer): der Schlüssel.',
    'Es fehlt noch die Freigabe.',
    'Noch nicht auf dem Gerät getestet.',
    'Der Gerätetest ist noch offen.',
    'En attente : la clé.',
    'En attente côté utilisateur : la clé.',
    'Reste à tester sur l’appareil.',
    'Il ne reste plus que la publication.',
    'La recette sur l’appareil reste à faire.',
    'Pas encore été testé sur l’appareil.',
    'Pendiente solo del usuario: la clave.',
    'Pendiente de validar en el dispositivo.',
    'Solo falta la prueba en el dispositivo.',
    'La prueba en el dispositivo sigue pendiente.',
    'Pendente: a chave.',
    'Só falta o teste no aparelho.',
    'O teste no aparelho segue pendente.',
    'Aguardando a aprovação do usuário.',
    'Da fare: la chiave.',
    'Manca solo il collaudo.',
    'Il collaudo sul dispositivo è ancora da fare.',
    'Non è ancora stato testato sul dispositivo.',
    'Осталась только проверка на устройстве.',
    'Остался деплой.',
    'Осталось: ключ.',
    'Проверка на устройстве ещё не проведена.',
    'Ждём ревью владельца.',
  ])('finds %j in any language', async (sentence) => {
    const expected = {text: sentence, line: 5};
    expect(await remainsIn(`## Outcomes\n\n- ${sentence}`)).toEqual(expected);
  });

  it.each([
    'Pending: none.',
    'Pending orders: the list shows them.',
    'Pending for the next version: a dark lamp.',
    'Pending checks are now listed in the header.',
    'Open questions: whether to paint it.',
    'Remaining risks: the wind.',
    'Left panel: redrawn.',
    '待审核订单已显示在列表中。',
    '待审核的订单排在最前。',
    '未验证的输入会被拒绝。',
    '没有待验证项。',
    '剩余工作已全部完成。',
    '后续版本待验证。',
    '未確認の注文を一覧に出す。',
    '監査ログが残っている。',
    '残作業：なし',
    '残りは計画どおり完了した。',
    '今後の検証が残っている。',
    '승인 대기 목록을 추가했다.',
    '감사 로그가 남아 있다.',
    '남은 작업은 모두 완료했다.',
    '후속 배포가 남아 있다.',
    'Entwürfe, die noch nicht veröffentlicht sind, bleiben verborgen.',
    'Der Dialog ist noch offen, wenn man tippt.',
    'Die verbleibenden Schritte sind erledigt.',
    'Offen: nichts.',
    'Offene Fragen: die Farbe.',
    'L’interface reste stable.',
    'Il ne reste rien.',
    'Reste à faire : aucun.',
    'Queda documentado en la guía.',
    'Quedan cubiertos los casos.',
    'Pendiente: ninguna.',
    'Queda para una próxima fase: el modo oscuro.',
    'A lista mostra pedidos pendentes.',
    'Falta para a próxima fase: o modo escuro.',
    'Resta invariata l’interfaccia.',
    'Осталась прежняя схема.',
    'Осталось: ничего.',
  ])('passes over %j in any language', async (sentence) => {
    expect(await remainsIn(`## Outcomes\n\n- ${sentence}`)).toBeNull();
  });

  it('reads the latest progress entry, not older ones', async () => {
    const older = '- [x] (2026-02-01 10:00Z) Built. Review is still pending.';
    const newer = '- [x] (2026-02-03 10:00Z) Reviewed.';
    expect(await remainsIn(`## Progress\n\n${older}`)).toEqual({
      text: 'Review is still pending.',
      line: 5,
    });
    expect(await remainsIn(`## Progress\n\n${older}\n${newer}`)).toBeNull();
  });

  it('takes what is not verified yet as an entry, not as a placeholder', async () => {
    const text = '尚未真机验证';
    expect(await remainsIn(`## Progress\n\n- [x] (2026-02-03) ${text}`)).toEqual({text, line: 5});
  });

  it('reads validation evidence, not the validation plan', async () => {
    const text = 'The release is still pending.';
    expect(await remainsIn(`## Validation\n\n${text}`)).toBeNull();
    expect(await remainsIn(`## Validation\n\n### Evidence\n\n${text}`)).toEqual({text, line: 7});
  });

  it('says what a lone heading line announces', async () => {
    expect(await remainsIn('## Outcomes\n\nRemaining work:\n\n- Push the tag.')).toEqual({
      text: 'Remaining work: Push the tag.',
      line: 5,
    });
    expect(await remainsIn('## Outcomes\n\nRemaining work:\n\n- None.')).toBeNull();
  });
});
