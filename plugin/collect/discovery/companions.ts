import {EXEC_PLANS} from '../../lexicon/families/families.js';
import {documentStem, standsForFolder} from '../../lexicon/planFiles.js';
import {groupBy} from '../../lib/groups.js';
import {baseName, folderOf} from '../../lib/paths.js';
import type {Companion} from './exclusions.js';
import type {Unit} from './unit.js';

/**
 * Adds to plans the parts beside them that are read with them: `login.md` and `login.progress.md`
 * are one plan.
 *
 * @param plans - paths of all plans
 * @param units - of families
 */
export function withCompanions(
  plans: readonly string[],
  units: readonly Unit[],
  companions: readonly Companion[],
): Unit[] {
  const parts = groupBy(companions, ({plan}) => plan);
  const known = new Set(units.map(({files: [main]}) => main.path));
  const plain = plans.filter((plan) => parts.has(plan) && !known.has(plan)).map(toPlainUnit);
  return [...units, ...plain].map((unit): Unit => {
    const [main, ...others] = unit.files;
    const own = parts.get(main.path) ?? [];
    const added = own.map(({path, name, kind}) => ({path, name, kind}));
    return {...unit, files: [main, ...others, ...added]};
  });
}

function toPlainUnit(path: string): Unit {
  const name = standsForFolder(path) ? baseName(folderOf(path)) : documentStem(path);
  return {
    family: EXEC_PLANS,
    folder: null,
    name,
    shelf: null,
    date: null,
    files: [{path, name: baseName(path), kind: 'main'}],
  };
}
