import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import type {SourceUrl} from '../../lib/sourceHosts.js';
import type {AttachmentProp} from '../plan/props.js';
import {assetKind, extensionOf, textLanguage} from './fileTypes.js';

/** Longer text is linked to the source host instead of being shown. */
const MAX_TEXT_BYTES = 50_000;

/**
 * What a plan's page shows of the files beside it: images, PDF, audio and video
 * as files; scripts and other text as text; everything else by name, linked to
 * the source host where it is known.
 *
 * @param paths - attachments, relative to `root`
 * @param addAsset - registers a file to publish and gives its index
 */
export async function toAttachments(
  paths: readonly string[],
  context: {
    root: string;
    planPath: string;
    sourceUrl: SourceUrl | null;
    addAsset(path: string): number;
  },
): Promise<AttachmentProp[]> {
  const attachments: AttachmentProp[] = [];
  for (const file of paths) attachments.push(await toAttachment(file, context));
  return attachments;
}

async function toAttachment(
  file: string,
  {root, planPath, sourceUrl, addAsset}: Parameters<typeof toAttachments>[1],
): Promise<AttachmentProp> {
  const name = path.posix.relative(path.posix.dirname(planPath), file);
  const url = sourceUrl?.(file);
  const kind = extensionOf(file) === 'svg' ? 'image' : assetKind(file);
  if (kind) return {kind, name, asset: addAsset(file)};
  const language = textLanguage(file);
  const text = language === null ? null : await readShortText(path.join(root, file));
  if (language !== null && text !== null) {
    return {kind: 'text', name, language, text, ...(url && {url})};
  }
  return url ? {kind: 'link', name, url} : {kind: 'name', name};
}

/** The text of a file; `null` when it is long, no UTF-8 or gone. */
async function readShortText(file: string): Promise<string | null> {
  try {
    if ((await stat(file)).size > MAX_TEXT_BYTES) return null;
    const text = new TextDecoder('utf-8', {fatal: true}).decode(await readFile(file));
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
