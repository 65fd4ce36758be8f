/**
 * Calls `begin` before the page is printed, and `end` after that.
 *
 * @returns stops it
 */
export function onPrint(begin: () => void, end: () => void): () => void {
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
