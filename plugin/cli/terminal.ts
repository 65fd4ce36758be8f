/** What the command knows about its environment. */
export interface Terminal {
  /** Standard output: the result and nothing else. */
  print(text: string): void;
  /** Standard error: notices and what is wrong. */
  warn(text: string): void;
  /** Width of the terminal; `undefined` where the output goes to a file or a pipe. */
  columns: number | undefined;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** ms UTC. */
  now: number;
}

/** The command was used wrongly; the message says what is wrong and what to do. */
export class UsageError extends Error {}

/** A text as one line without control characters, which could steer the terminal. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').trimEnd();
}
