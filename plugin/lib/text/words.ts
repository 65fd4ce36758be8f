/** The words of a text. For long lists, which quotes and commas would spread over many lines. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
