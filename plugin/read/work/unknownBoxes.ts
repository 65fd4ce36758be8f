import type {Box} from '../../lexicon/boxes.js';
import type {Finding} from '../../model/finding.js';

/** Collects the boxes of a plan whose marks no table knows, by their mark. */
export class UnknownBoxes {
  private readonly byMark = new Map<string, {line: number; count: number}>();

  constructor(private readonly file: string) {}

  add({mark, isKnown}: Box, line: number): void {
    if (isKnown) return;
    const first = this.byMark.get(mark);
    if (first) first.count += 1;
    else this.byMark.set(mark, {line, count: 1});
  }

  /** One finding a mark, at the line of its first box. */
  findings(): Finding[] {
    return [...this.byMark].map(([mark, {line, count}]) => ({
      rule: 'unknown-box',
      severity: 'warning',
      message: `“[${mark}]” is not a known checkbox, so ${
        count === 1
          ? 'the item that begins with it counts as an open task'
          : `the ${count} items that begin with it count as open tasks`
      }. Write [ ] for open, [x] for done, [~] for partial, [!] for blocked or [-] for dropped; if it isn’t a checkbox, write \\[${mark}].`,
      file: this.file,
      line,
    }));
  }
}
