/** Data for a script of the type `application/ld+json`, which no text in it can end. */
export function toJsonLd(data: object): string {
  return JSON.stringify({'@context': 'https://schema.org', ...data}).replaceAll('<', '\\u003c');
}
