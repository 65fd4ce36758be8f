import {isCurrentField, isFieldName} from './headings/fieldNames.js';
import {normalizeName} from './headings/normalizeName.js';
import type {TextLine} from './lines.js';

const LABEL = /^([^:：]{1,60})[:：](?!\/\/)\s*(.*)$/su;
/** A label that a full stop or a dash parts from its value. */
const RUN_IN = /^\s*([^:：.。—–]{1,60}?)(?:\s*[。—]\s*|(?:\.|\s*–|\s-)(?:\s+|$))(.*)$/su;
const SEPARATOR = /[\s.。—–-]+$/u;

/**
 * Splits a "Key: value" line (text without Markdown); `null` for other lines.
 * The key comes in the form of `normalizeName`, without blanks around slashes.
 */
export function splitLabel(text: string): {key: string; value: string} | null {
  const match = LABEL.exec(text.trim());
  const [, key, value] = match ?? [];
  if (key === undefined || value === undefined) return null;
  return {
    key: normalizeName(key).replace(/\s*[/／]\s*/gu, '/'),
    value: value.replace(/^[\s*_]+/, '').trim(),
  };
}

/**
 * A line with a colon behind the label that leads it: "**Status.** Complete." and "**Status** — Complete"
 * are the field "Status: Complete". Without a colon, only a stressed name of a known field is a label;
 * any other line comes back as it is.
 */
export function withColon<Line extends TextLine>(line: Line): Line {
  if (line.stressed === undefined) return line;
  const [, name = '', value = ''] = RUN_IN.exec(line.text) ?? [];
  const isLabel = name !== '' && line.stressed.replace(SEPARATOR, '') === name;
  return isLabel && (isFieldName(name) || isCurrentField(name))
    ? {...line, text: `${name}: ${value}`.trimEnd()}
    : line;
}
