export type {MessageCode} from '../plugin/messages';
export type * from '../plugin/publish/props';
export {type FormatOptions, formatStamp} from './format';
export {type PlanContextValue, PlanProvider, usePlan} from './planContext';
export {formatRelative} from './relativeTime';
export {isStatus, STATUSES} from './status';
