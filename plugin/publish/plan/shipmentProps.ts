import {shorten} from '../../lib/text/shorten.js';
import type {Place} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import type {Shipment} from '../../model/release.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import {type Message, type MessageCode, message} from '../../vocabulary/messages.js';
import {hrefOf} from '../links/targetHref.js';
import type {Site} from '../site.js';
import type {ShipmentProp} from './props.js';

/** An entry can hold all that was merged; the changelog has the rest. */
const MAX_TEXT = 400;

const SAYS: Readonly<Record<Shipment['by']['signal'], MessageCode>> = {
  path: 'entryNamesPath',
  name: 'entryNamesPlan',
  title: 'entryHasTitle',
  issue: 'entrySharesIssue',
  commit: 'entrySharesCommit',
  version: 'planNamesVersion',
};

/** The releases that a plan went out with, newest first. */
export function toShipments(
  plan: Plan,
  {links, world, place}: Pick<Site, 'links' | 'world' | 'place'>,
): ShipmentProp[] {
  return (links.shipments.get(plan.key) ?? []).map((shipment) => {
    const {release, entry} = shipment;
    const found = hrefOf({kind: 'release', release}, null, world);
    return {
      version: release.version,
      ...(release.package && {package: release.package}),
      ...(release.date && {at: formatTimestamp(release.date)}),
      ...(release.unreleased && {unreleased: true}),
      ...(release.yanked && {yanked: true}),
      ...(found && {href: found.href}),
      ...(found?.unchecked && {unchecked: true}),
      ...(entry && {text: shorten(entry.text, MAX_TEXT)}),
      says: matchMessage(shipment),
      ...place(placeOfMatch(shipment)),
    };
  });
}

/** How an entry and a plan were matched. */
export function matchMessage({by}: Shipment): Message {
  return message(SAYS[by.signal], {value: by.value});
}

/** The entry, else the heading of the release. */
export function placeOfMatch({release, entry}: Shipment): Place {
  return {file: release.path, line: entry?.line ?? release.line};
}
