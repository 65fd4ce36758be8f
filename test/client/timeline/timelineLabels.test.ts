import {describe, expect, it} from 'vitest';
import {
  estimateWidth,
  type PlacedLabel,
  placeLabels,
} from '../../../client/timeline/timelineLabels.js';

const WIDTH = 0.1;
const place = (shares: number[], levels: number, gap = 0.01) =>
  placeLabels(
    shares.map((share) => ({share, width: WIDTH})),
    {levels, gap},
  );
const rows = (placed: readonly PlacedLabel[]) =>
  placed.map(({index, level, hidden}) => [index, level, hidden]);

describe('placeLabels', () => {
  it.each([
    [
      'far apart',
      [0.2, 0.5],
      2,
      [
        [0, 0, []],
        [1, 0, []],
      ],
    ],
    [
      'too near',
      [0.2, 0.25],
      2,
      [
        [0, 0, []],
        [1, 1, []],
      ],
    ],
    [
      'no room left',
      [0.2, 0.25, 0.26, 0.6],
      2,
      [
        [0, 0, []],
        [1, 1, [2]],
        [3, 0, []],
      ],
    ],
    ['one row', [0.2, 0.25], 1, [[0, 0, [1]]]],
    [
      'out of order',
      [0.5, 0.2],
      1,
      [
        [1, 0, []],
        [0, 0, []],
      ],
    ],
    ['none', [], 2, []],
  ])('%s', (_, shares, levels, expected) => {
    expect(rows(place(shares, levels))).toEqual(expected);
  });

  it('keeps labels on the axis', () => {
    expect(place([0, 1], 1).map(({start}) => start)).toEqual([0, 0.9]);
  });

  it('keeps labels of the part that is seen in it, with room for “+3”', () => {
    const labels = [0.1, 0.3, 0.5, 0.7].map((share) => ({share, width: WIDTH}));
    const seen = {start: 0.3, end: 0.5};
    const starts = placeLabels(labels, {levels: 4, gap: 0.02, seen}).map(({start}) => start);
    expect(starts.map((start) => Number(start.toFixed(3)))).toEqual([0.05, 0.3, 0.38, 0.65]);
  });

  it('loses none of fifty on one day', () => {
    const placed = place(
      Array.from({length: 50}, () => 0.5),
      3,
    );
    expect(placed).toHaveLength(3);
    expect(placed.reduce((sum, {hidden}) => sum + 1 + hidden.length, 0)).toBe(50);
  });

  it('never lets two of a row overlap', () => {
    const placed = place(
      Array.from({length: 300}, (_, at) => ((at * 7919) % 997) / 997),
      4,
    );
    for (const level of [0, 1, 2, 3]) {
      const starts = placed.filter((label) => label.level === level).map(({start}) => start);
      expect(starts.length).toBeGreaterThan(1);
      starts.slice(1).forEach((start, at) => {
        expect(start).toBeGreaterThanOrEqual((starts[at] ?? 0) + WIDTH + 0.01);
      });
    }
  });
});

it('estimates wide letters as wide', () => {
  expect(estimateWidth('版本')).toBeGreaterThan(estimateWidth('ab'));
  expect(estimateWidth('')).toBe(0);
});
