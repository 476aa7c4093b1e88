// The first row below the header when nothing says what its numbers are: weights, or the highest possible scores.
import { comesTo } from '../../vocabulary/whole';
import { isBlank } from '../read/cells';
import { cellNumber } from './cell-kind';
import type { Draft } from './drafts';

/** Null where it is neither: an entry's that lacks its name. */
export function bareRowRole({ grid, at }: Draft, row: number): 'weight' | 'maximum' | null {
  const filled = (grid.values[row] ?? []).flatMap((cell, column) =>
    isBlank(cell) || column === at.number ? [] : [{ column, value: cellNumber(cell) }],
  );
  const numbers = filled.flatMap(({ value }) => (value !== null && value > 0 ? value : []));
  if (numbers.length < 2 || numbers.length < filled.length) return null;
  const named = Math.max(at.name, at.code);
  const below = filled.map(({ column }) =>
    grid.values.slice(row + 1).flatMap((cells) => (isBlank(cells[named]) ? [] : (cellNumber(cells[column]) ?? []))),
  );
  const highest = below.map((scores) => Math.max(...scores));
  // No score exceeds its own, and each comes near to it.
  const areMaxima = numbers.every((own, index) => {
    const most = highest[index] ?? Number.NaN;
    return most <= own && most * 2 > own;
  });
  if (areMaxima) return 'maximum';
  // The weights' own sum may stand behind them.
  if (comesTo(numbers, 100, 1, 200, 2)) return 'weight';
  // Multipliers are far smaller than scores.
  const isFactor = numbers.every((own, index) => own * 2 < Math.min(...(below[index] ?? [])));
  return isFactor && new Set(numbers).size > 1 ? 'weight' : null;
}
