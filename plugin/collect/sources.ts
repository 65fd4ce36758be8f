import {isUtf8} from 'node:buffer';
import {statSync} from 'node:fs';
import {open} from 'node:fs/promises';
import path from 'node:path';
import type {Finding, Source} from '../types.js';
import {mapBounded} from './concurrency.js';

/** Longer files are cut: fifty times the longest plan seen, and still read within seconds. */
export const MAX_BYTES = 5_000_000;

const LINE_FEED = 0x0a;

/**
 * Reads files again only when they changed: in `start` everything is asked for whenever anything on
 * the site changed. An unchanged file is the same object as before.
 */
export class SourceReader {
  private known = new Map<string, {stamp: string | null; source: Source}>();

  /** As `readSources`. */
  async read(root: string, paths: readonly string[]): Promise<Source[]> {
    const files = paths.map((file) => ({file, stamp: stampOf(path.join(root, file))}));
    const changed = files.filter(
      ({file, stamp}) => stamp === null || this.known.get(file)?.stamp !== stamp,
    );
    const sources = await readSources(
      root,
      changed.map(({file}) => file),
    );
    const read = new Map(sources.map((source) => [source.path, source]));
    const next = new Map<string, {stamp: string | null; source: Source}>();
    for (const {file, stamp} of files) {
      const source = read.get(file) ?? this.known.get(file)?.source;
      if (source) next.set(file, {stamp, source});
    }
    this.known = next;
    return [...next.values()].map(({source}) => source);
  }

  /** Leaves out files that do not exist. */
  async readPresent(root: string, paths: Iterable<string>): Promise<Source[]> {
    const present = [...new Set(paths)].filter((file) => stampOf(path.join(root, file)) !== null);
    return this.read(root, present);
  }
}

/** Tells two states of a file apart; `null` where there is no file. */
function stampOf(file: string): string | null {
  try {
    const stats = statSync(file);
    return stats.isFile() ? `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}` : null;
  } catch {
    return null;
  }
}

/**
 * Reads files. None stops the others: one that cannot be read becomes a source
 * without text, with a finding.
 *
 * @param root - absolute
 * @param paths - relative to `root`
 */
export function readSources(root: string, paths: readonly string[]): Promise<Source[]> {
  return mapBounded(paths, (file) => readSource(root, file));
}

async function readSource(root: string, file: string): Promise<Source> {
  try {
    const {bytes, size} = await readStart(path.join(root, file));
    return decode(file, bytes, size);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${reason}. Make it readable for the user that builds the site, or exclude it with the option \`exclude\`.`;
    return {path: file, text: '', findings: [finding('unreadable', 'error', message, file, 1)]};
  }
}

async function readStart(file: string): Promise<{bytes: Buffer; size: number}> {
  const handle = await open(file);
  try {
    const {size} = await handle.stat();
    if (size <= MAX_BYTES) return {bytes: await handle.readFile(), size};
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
    return {bytes: buffer.subarray(0, bytesRead), size};
  } finally {
    await handle.close();
  }
}

/** @param size - of the whole file, of which `bytes` may be the start */
function decode(file: string, bytes: Buffer, size: number): Source {
  const findings: Finding[] = [];
  const isCut = size > bytes.length;
  // Cut at a line's end, so that neither a line nor a letter is halved.
  const whole = isCut ? bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1 || bytes.length) : bytes;
  const text = new TextDecoder('utf-8').decode(whole);
  if (isCut) {
    const message = `The file is ${size} bytes long; only the first ${MAX_BYTES} are read. Split it into several plans.`;
    findings.push(
      finding('file-too-long', 'warning', message, file, text.split('\n').length - 1 || 1),
    );
  }
  if (!isUtf8(whole)) {
    const message =
      'This line is not valid UTF-8; letters that cannot be read are shown as “\uFFFD”. Save the file as UTF-8.';
    findings.push(finding('encoding', 'warning', message, file, firstBadLine(whole)));
  }
  return {path: file, text, findings};
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
