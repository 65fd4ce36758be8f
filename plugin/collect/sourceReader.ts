import {isUtf8} from 'node:buffer';
import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs';
import path from 'node:path';
import type {Source} from '../model/document.js';
import type {Finding} from '../model/finding.js';
import {isUnchanged, type Stamp, stampOf} from './watch/fileStamp.js';

/** Longer files are cut: fifty times the longest plan seen, and still read within seconds. */
export const MAX_BYTES = 5_000_000;

const LINE_FEED = 0x0a;

/**
 * Reads files again only when they changed: in `start` everything is asked for whenever anything on
 * the site changed. An unchanged file is the same object as before.
 */
export class SourceReader {
  private known = new Map<string, Known>();

  /**
   * None stops the others: a file that cannot be read becomes a source without text, with a
   * finding.
   *
   * @param root - absolute
   * @param paths - relative to `root`
   */
  read(root: string, paths: readonly string[]): Source[] {
    const next = new Map<string, Known>();
    for (const file of paths) next.set(file, this.readOne(root, file));
    this.known = next;
    return [...next.values()].map(({source}) => source);
  }

  /** Leaves out files that do not exist. */
  readPresent(root: string, paths: Iterable<string>): Source[] {
    const present = [...new Set(paths)].filter((file) => stampOf(path.join(root, file))?.isFile);
    return this.read(root, present);
  }

  private readOne(root: string, file: string): Known {
    const stamp = stampOf(path.join(root, file));
    const known = this.known.get(file);
    if (known?.stamp && isUnchanged(known.stamp, stamp)) return known;
    const source = readFromDisk(root, file);
    return {stamp, source: known && isSameSource(known.source, source) ? known.source : source};
  }
}

interface Known {
  stamp: Stamp | null;
  source: Source;
}

function isSameSource(a: Source, b: Source): boolean {
  return a.text === b.text && JSON.stringify(a.findings) === JSON.stringify(b.findings);
}

/** At once: handing over each step to another thread takes longer than the step. */
function readFromDisk(root: string, file: string): Source {
  try {
    const {bytes, size} = readStart(path.join(root, file));
    return decode(file, bytes, size);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${reason}. Make it readable for the user who builds the site, or exclude it with the \`exclude\` option.`;
    return {path: file, text: '', findings: [finding('unreadable', 'error', message, file, 1)]};
  }
}

function readStart(file: string): {bytes: Buffer; size: number} {
  const handle = openSync(file, 'r');
  try {
    const {size} = fstatSync(handle);
    if (size <= MAX_BYTES) return {bytes: readFileSync(handle), size};
    const bytes = Buffer.alloc(MAX_BYTES);
    return {bytes: bytes.subarray(0, readSync(handle, bytes, 0, MAX_BYTES, 0)), size};
  } finally {
    closeSync(handle);
  }
}

/** @param size - of the whole file, of which `bytes` may be the start */
function decode(file: string, bytes: Buffer, size: number): Source {
  const findings: Finding[] = [];
  const isCut = size > bytes.length;
  // Cut at the end of a line, so that neither a line nor a character is split.
  const whole = isCut ? bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1 || bytes.length) : bytes;
  const isValid = isUtf8(whole);
  const decoded = isValid
    ? withoutByteOrderMark(whole.toString())
    : new TextDecoder().decode(whole);
  // As CommonMark does; HTML cannot hold the character.
  const text = decoded.replaceAll('\0', '\uFFFD');
  if (isCut) {
    const message = `The file has ${size} bytes, but only the first ${MAX_BYTES} are read. Split it into several plans.`;
    findings.push(
      finding('file-too-long', 'warning', message, file, text.split('\n').length - 1 || 1),
    );
  }
  if (!isValid) {
    const message =
      'This line is not valid UTF-8; unreadable characters are shown as “\uFFFD”. Save the file as UTF-8.';
    findings.push(finding('encoding', 'warning', message, file, firstBadLine(whole)));
  }
  return {path: file, text, findings};
}

/** As a decoder reads it, which takes much longer. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** No byte of a longer UTF-8 sequence is a line feed, so lines can be judged one by one. */
function firstBadLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function finding(
  rule: string,
  severity: Finding['severity'],
  message: string,
  file: string,
  line: number,
): Finding {
  return {rule, severity, message, file, line};
}
