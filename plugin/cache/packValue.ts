import {isAscii} from 'node:buffer';

/** A text with at most one such byte in so many characters is escaped: ASCII is read much faster. */
const RARE = 16;

/**
 * A value of the cache as bytes: JSON, which is read faster than the format of
 * `node:v8` and makes smaller values, since equal short texts become one.
 *
 * @throws where the value is no JSON, or too large
 */
export function toBytes(value: unknown): Buffer {
  const text = JSON.stringify(value);
  const more = Buffer.byteLength(text) - text.length;
  return Buffer.from(more > 0 && more * RARE < text.length ? escapeUnits(text) : text);
}

/** @returns `null` where the bytes are no value */
export function fromBytes(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'));
  } catch {
    return null;
  }
}

/** Such characters stand only within texts, where JSON may escape them. */
function escapeUnits(json: string): string {
  return json.replace(
    /[\x80-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
