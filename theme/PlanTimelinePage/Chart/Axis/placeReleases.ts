import {
  DAY,
  estimateWidth,
  placeLabels,
  shareOf,
  type TimelineFrame,
  type TimelineReleaseProp,
} from 'docusaurus-plugin-execplans/client';

export interface PlacedReleases {
  /** Shares of the axis, each place once; as wide as a day, or of no width. */
  lines: {start: number; width: number}[];
  levels: {name: string; start: number; hidden: string[]}[][];
}

/** Rows of labels, there from the first rendering on, so that nothing moves. */
const LEVELS = 2;
const LABEL_PIXELS = 12;
/** Between two labels, “+99” included. */
const GAP_PIXELS = 34;
/** A day of less is drawn as a line. */
const BAND_PIXELS = 8;

/**
 * Lines, bands and labels of releases on the canvas. A release that names only
 * its day covers the whole day, never only its first hour.
 *
 * @param pixels - width of the canvas
 */
export default function placeReleases(
  releases: readonly TimelineReleaseProp[],
  {canvas, visible}: TimelineFrame,
  pixels: number,
): PlacedReleases {
  const dated = releases.filter(({at}) => at);
  const lines = new Map<number, PlacedReleases['lines'][number]>();
  const labels: {name: string; share: number; width: number}[] = [];
  const day = DAY / (canvas.to - canvas.from);
  for (const release of dated) {
    const {at = ''} = release;
    const isDay = !at.includes('T');
    const start = shareOf(Date.parse(at), canvas);
    const share = isDay ? start + day / 2 : start;
    if (share < 0 || share > 1) continue;
    const isBand = isDay && day * pixels >= BAND_PIXELS;
    const line = isBand ? {start, width: day} : {start: share, width: 0};
    lines.set(line.start, line);
    const name = packageAndVersion(release);
    labels.push({name, share, width: Math.min(1, (estimateWidth(name) * LABEL_PIXELS) / pixels)});
  }
  const gap = GAP_PIXELS / pixels;
  const seen = {start: shareOf(visible.from, canvas), end: shareOf(visible.to, canvas)};
  const levels: PlacedReleases['levels'] =
    dated.length > 0 ? Array.from({length: LEVELS}, () => []) : [];
  for (const {index, start, level, hidden} of placeLabels(labels, {levels: LEVELS, gap, seen})) {
    levels[level]?.push({
      name: labels[index]?.name ?? '',
      start,
      hidden: hidden.map((other) => labels[other]?.name ?? ''),
    });
  }
  return {lines: [...lines.values()], levels};
}

function packageAndVersion({package: name, version}: TimelineReleaseProp): string {
  return name ? `${name} ${version}` : version;
}
