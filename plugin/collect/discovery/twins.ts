import {shelfStatus} from '../../lexicon/families/family.js';
import {groupBy} from '../../lib/groups.js';
import {folderOf} from '../../lib/paths.js';
import type {Finding} from '../../model/finding.js';
import {isEnded} from '../../vocabulary/statuses.js';
import type {PassedOver} from './exclusions.js';
import type {Unit} from './unit.js';

/**
 * A plan that is both open and put away is one: where it was put away. So is one that was put away
 * on two shelves; a change of a tool that writes dates may have been made twice.
 */
export function mergeTwins(all: readonly Unit[]): {
  units: Unit[];
  passedOver: PassedOver[];
  findings: Finding[];
} {
  const units: Unit[] = [];
  const passedOver: PassedOver[] = [];
  const findings: Finding[] = [];
  for (const group of groupBy(all, (unit) => `${shelvesFolder(unit)} ${unit.name}`).values()) {
    const stays = group.find(isPutAway);
    const isTwin = (unit: Unit) =>
      stays !== undefined && (!isPutAway(unit) || isOnOtherShelf(unit, stays));
    units.push(...group.filter((unit) => !isTwin(unit)));
    for (const unit of group.filter(isTwin)) {
      const place = stays ? unitPath(stays) : '';
      const [{path}] = unit.files;
      passedOver.push({path, reason: `the same plan as ${place}, which was put away`});
      findings.push({
        rule: 'filed-twice',
        severity: 'warning',
        message: `The plan “${unit.name}” is ${isPutAway(unit) ? 'put away' : 'open'} here, but was put away in ${place}, which is what is shown. Delete one of the two, or rename this one if it is another plan.`,
        file: path,
        line: 1,
      });
    }
  }
  return {units, passedOver, findings};
}

/** The folder that holds the shelves of a family. */
function shelvesFolder(unit: Unit): string {
  const place = unitPath(unit);
  const end = unit.shelf === null ? -1 : place.lastIndexOf(`/${unit.shelf}/`);
  return `${unit.family.name} ${end === -1 ? folderOf(place) : place.slice(0, end)}`;
}

function unitPath({folder, files}: Unit): string {
  return folder ?? files[0].path;
}

function isOnOtherShelf(unit: Unit, stays: Unit): boolean {
  return unit.shelf !== stays.shelf && unit.date === null && stays.date === null;
}

function isPutAway({family, shelf}: Unit): boolean {
  return shelf !== null && isEnded(shelfStatus(family, shelf) ?? '');
}
