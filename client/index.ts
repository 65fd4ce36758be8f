export type {MessageCode} from '../plugin/messages';
export type * from '../plugin/publish/props';
export {type FormatOptions, formatStamp} from './format';
export {isStatus, STATUSES} from './status';
