import {normalizeName} from './headings/normalizeName.js';

const LABEL = /^([^:：]{1,60})[:：](?!\/\/)\s*(.*)$/su;

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
