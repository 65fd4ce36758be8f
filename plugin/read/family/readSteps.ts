import type {Family} from '../../lexicon/families/family.js';
import type {Task} from '../../model/plan.js';
import type {ReadPart} from './joinParts.js';

/** Each step is a task: its file says what, and the file of its summary that it is done. */
export function readSteps(
  stepOf: NonNullable<Family['stepOf']>,
  files: readonly ReadPart[],
): Task[] {
  const done = new Set(files.flatMap(({kind, name}) => (kind === 'summary' ? [stepOf(name)] : [])));
  return files
    .filter(({kind}) => kind === 'step')
    .map(({path, name, plan}, index) => ({
      state: done.has(stepOf(name)) ? 'done' : 'open',
      text: plan.title || plan.summary || name,
      line: 1,
      ...(index > 0 && {file: path}),
      depth: 0,
      role: 'work',
      section: '',
      at: null,
    }));
}
