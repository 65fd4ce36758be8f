/** A path with forward slashes, as Docusaurus writes it; what Windows keeps for itself stays as it is. */
export function posixPath(path: string): string {
  return path.startsWith('\\\\?\\') ? path : path.replaceAll('\\', '/');
}
