// A row of numbers over or under the criteria that no label explains: their weights, or their highest scores.
import { comesTo } from '../../../vocabulary/whole';
import { isBlank, numberOf } from '../../read/cells';
import { isCriterion } from '../../read/score-sheet';
import type { ScoreTable } from '../score-table';
import { shareOf } from './written';

/** `areMaxima`: no score exceeds its number, and the highest come near to it. */
export type UnlabelledRow = { numbers: number[]; areMaxima: boolean };

/** The first that has one for every criterion; null where there is none, and for column numbers and numbers that are all alike. */
export function unlabelledRow(
  { columns, lines, outside, above }: ScoreTable,
  criteria: readonly string[],
): UnlabelledRow | null {
  const places = criteria.map((name) => columns.find((one) => isCriterion(one.name, { name }))?.column ?? -1);
  const first = Math.min(...places);
  for (const [row, cells] of outside.entries()) {
    const numbers = places.flatMap((column) => shareOf(cells[column]) ?? []);
    const others = [...cells.keys()].filter((column) => !isBlank(cells[column]) && !places.includes(column));
    const isPlain = others.every((column) => column > first && shareOf(cells[column]) !== null);
    const areInOrder = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
    if (numbers.length < places.length || !isPlain || areInOrder || new Set(numbers).size === 1) continue;
    // Below the table stand means and sums as well.
    if (row >= above.length && !comesTo(numbers, 1, 100)) continue;
    const areMaxima = places.every((column, index) => {
      const scores = lines.flatMap(({ values }) => numberOf(values[column]) ?? []);
      const highest = Math.max(...scores);
      const own = numbers[index] ?? 0;
      return scores.length > 0 && highest <= own && highest * 2 > own;
    });
    return { numbers, areMaxima };
  }
  return null;
}
