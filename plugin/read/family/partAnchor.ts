/**
 * The id of a part on its plan's page: `tasks.md`, `specs.login.spec.md`. No heading of a plan has
 * a dot in its id, so the ids of both never meet.
 *
 * @param name - of the part, relative to the plan's folder: `specs/login/spec.md`
 */
export function partAnchor(name: string): string {
  return name.replace(/\//g, '.').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
}

/** The id of a heading, or of anything else, within a part: `tasks.md--phase-1`. */
export function anchorInPart(part: string, id: string): string {
  return part === '' ? id : `${part}--${id}`;
}
