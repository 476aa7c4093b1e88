// Why nothing was understood: what the tabs lack, by the one that comes nearest.
import type { Misunderstanding } from '../../validation/inference/inference';
import type { Grid } from '../../vocabulary/cell';
import { isNoCriterion } from './not-criteria';
import { speaksOfJudging } from './signs';
import type { Drawn } from './stages/sources';

export function whyNot(tabs: readonly Drawn[]): Misunderstanding {
  const named = (reason: Misunderstanding['reason'], found: readonly Drawn[]): Misunderstanding | null =>
    found.length === 0 ? null : { reason, tabs: found.map((one) => one.grid.tab) };
  const scored = tabs.filter(({ table }) => table?.columns.some((one) => one.kind === 'numbers'));
  const filled = tabs.filter(({ grid }) => grid.values.some((cells) => cells.some((cell) => typeof cell === 'number')));
  return (
    named(scored.length > 1 ? 'unlike' : 'not-scores', scored) ??
    named(
      'turned',
      filled.filter(({ grid }) => isTurned(grid)),
    ) ??
    named(
      'not-scores',
      tabs.filter(({ table }) => table !== null),
    ) ??
    named(
      'not-entries',
      filled.filter(({ grid }) => isLikely(grid)),
    ) ?? { reason: 'nothing', tabs: [] }
  );
}

/** Criteria down the first columns, entries across. */
const isTurned = (grid: Grid): boolean =>
  grid.values
    .slice(0, 10)
    .some(
      (cells) =>
        cells
          .slice(0, 2)
          .some(
            (cell) => typeof cell === 'string' && /^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(cell.trim()),
          ) &&
        cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '' && !isNoCriterion(cell)).length > 2,
    );

const isLikely = (grid: Grid): boolean => speaksOfJudging(grid, Math.min(9, grid.values.length));
