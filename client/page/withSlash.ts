interface SlashOptions {
  /** It always ends with a slash. */
  baseUrl: string;
  /** `undefined` leaves paths as they are. */
  trailingSlash: boolean | undefined;
}

/** A path with or without a slash at the end, as Docusaurus writes it in canonical links. */
export function withSlash(path: string, {baseUrl, trailingSlash}: SlashOptions): string {
  if (trailingSlash === undefined || path === '/' || path === baseUrl) return path;
  const bare = path.replace(/\/$/, '');
  return trailingSlash ? `${bare}/` : bare;
}
