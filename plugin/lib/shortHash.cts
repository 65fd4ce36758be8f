import {createHash} from 'node:crypto';

/** A text as some hexadecimal digits, for names of files; the same as Docusaurus makes of it. */
export function shortHash(text: string, digits: number): string {
  return createHash('md5').update(text).digest('hex').slice(0, digits);
}
