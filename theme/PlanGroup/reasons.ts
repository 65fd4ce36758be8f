import {translate} from '@docusaurus/Translate';
import type {AttentionKind} from 'docusaurus-plugin-execplans/client';

const REASONS: Record<AttentionKind, string> = {
  error: translate({
    id: 'theme.execplans.reason.error',
    message: 'One plan has errors|{count} plans have errors',
    description: 'Why plans need attention; plural forms',
  }),
  blocked: translate({
    id: 'theme.execplans.reason.blocked',
    message: 'One plan is blocked|{count} plans are blocked',
    description: 'Why plans need attention; plural forms',
  }),
  stalled: translate({
    id: 'theme.execplans.reason.stalled',
    message: 'One plan is stalled|{count} plans are stalled',
    description: 'Why plans need attention; plural forms',
  }),
  endedButStated: translate({
    id: 'theme.execplans.reason.endedButStated',
    message:
      'One finished plan still states that it is open|{count} finished plans still state that they are open',
    description: 'Why plans need attention; plural forms',
  }),
  statedActiveButDone: translate({
    id: 'theme.execplans.reason.statedActiveButDone',
    message:
      'One plan states that it is active, but all is done|{count} plans state that they are active, but all is done',
    description: 'Why plans need attention; plural forms',
  }),
  endedWithOpenTasks: translate({
    id: 'theme.execplans.reason.endedWithOpenTasks',
    message: 'One completed plan has open tasks|{count} completed plans have open tasks',
    description: 'Why plans need attention; plural forms',
  }),
  filedButDerived: translate({
    id: 'theme.execplans.reason.filedButDerived',
    message: 'One plan in {where}/ is not completed|{count} plans in {where}/ are not completed',
    description: 'Why plans need attention; plural forms, with the name of a folder',
  }),
  listedTwice: translate({
    id: 'theme.execplans.reason.listedTwice',
    message: 'One plan is listed with two statuses|{count} plans are each listed with two statuses',
    description: 'Why plans need attention; plural forms',
  }),
  conflict: translate({
    id: 'theme.execplans.reason.conflict',
    message: 'One plan contradicts itself|{count} plans contradict themselves',
    description: 'Why plans need attention; plural forms',
  }),
  'ready-to-close': translate({
    id: 'theme.execplans.reason.readyToClose',
    message: 'One plan is ready to close|{count} plans are ready to close',
    description: 'Why plans need attention; plural forms',
  }),
  endedButListed: translate({
    id: 'theme.execplans.reason.endedButListed',
    message:
      'One finished plan is still listed under “{where}”|{count} finished plans are still listed under “{where}”',
    description: 'Why plans need attention; plural forms, with a heading of an index',
  }),
  endedButListedAs: translate({
    id: 'theme.execplans.reason.endedButListedAs',
    message:
      'One finished plan is still listed as open|{count} finished plans are still listed as open',
    description: 'Why plans need attention; plural forms',
  }),
  endedButFiled: translate({
    id: 'theme.execplans.reason.endedButFiled',
    message: 'One finished plan is still in {where}/|{count} finished plans are still in {where}/',
    description: 'Why plans need attention; plural forms, with the name of a folder',
  }),
};

/**
 * Why plans need attention, in the language of the site and all plural forms, with `{count}` and
 * `{where}` still in it: what they stand for may hold the sign between plural forms.
 */
export default function translateReason(kind: AttentionKind): string {
  return REASONS[kind];
}
