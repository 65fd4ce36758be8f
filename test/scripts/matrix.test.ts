import {describe, expect, it} from 'vitest';
import {AXES, allCells, pairwiseCells} from '../../scripts/matrix/cells.mjs';
import {LAYOUTS} from '../../scripts/matrix/layouts.mjs';
import {createManagers} from '../../scripts/matrix/managers.mjs';

describe('the cells of the matrix', () => {
  const cells = pairwiseCells();

  it('have each two values of two axes', () => {
    const axes = Object.keys(AXES) as (keyof typeof AXES)[];
    const missing = allCells().filter((wanted) =>
      axes.some((one) =>
        axes.some(
          (other) =>
            !cells.some((cell) => cell[one] === wanted[one] && cell[other] === wanted[other]),
        ),
      ),
    );
    expect(missing).toEqual([]);
    expect(allCells()).toHaveLength(256);
    expect(cells.length).toBeLessThan(24);
  });

  it('are all described', () => {
    expect(Object.keys(LAYOUTS)).toEqual(AXES.layout);
    expect(Object.keys(createManagers(''))).toEqual(AXES.manager);
  });
});
