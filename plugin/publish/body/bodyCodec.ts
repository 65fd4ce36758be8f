import type {Codec} from '../../cache/cache.js';
import {fromBytes, toBytes} from '../../cache/packValue.js';
import type {RenderedBody} from './renderBody.js';

const LINE_FEED = 0x0a;

/**
 * Writes a rendered body as lines: its texts, which are most of it, as they are, and the rest as
 * JSON before them. Within JSON the texts, which are JSON themselves, would be escaped, and each of
 * their quotation marks undone again. No JSON without indents holds the end of a line.
 */
export const BODY_CODEC: Codec<RenderedBody> = {
  toBytes: (body) => {
    const {texts} = body.json;
    const rest: RenderedBody = {...body, json: {...body.json, texts: []}};
    return Buffer.concat([toBytes(rest), Buffer.from(['', ...texts].join('\n'))]);
  },
  fromBytes: (bytes) => {
    const end = bytes.indexOf(LINE_FEED);
    const rest = fromBytes(bytes.subarray(0, end)) as RenderedBody | null;
    const texts = bytes.toString('utf8', end + 1).split('\n');
    return rest && {...rest, json: {...rest.json, texts}};
  },
};
