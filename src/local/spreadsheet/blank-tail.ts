// Rows that wait for content: the add-on formats a tab down to its last row, and nothing of it shows. A file holds the first
// and the last of them, which makes it a tenth as large; opened again, the tab has them all.
import type { StoredCell } from './model';

type Line = readonly (StoredCell | undefined)[];

const isBlank = (cell: StoredCell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === null && cell.kept === undefined);

const isSeen = (cell: StoredCell | undefined): boolean =>
  cell?.style?.fill !== undefined || cell?.style?.border !== undefined;

const isWaiting = (line: Line): boolean =>
  line.every((cell) => isBlank(cell) && !isSeen(cell)) && line.some((cell) => cell?.style !== undefined);

const areEqual = (one: StoredCell | undefined, other: StoredCell | undefined): boolean =>
  one?.style === other?.style || JSON.stringify(one?.style) === JSON.stringify(other?.style);

const areAlike = (one: Line, other: Line): boolean =>
  one.length === other.length && one.every((cell, column) => areEqual(cell, other[column]));

/** Where the rows begin that are like the last one; null where fewer than three wait. */
function beginningOf(lines: readonly Line[]): number | null {
  const last = lines[lines.length - 1];
  if (last === undefined || !isWaiting(last)) return null;
  let first = lines.length - 1;
  while (first > 0 && isWaiting(lines[first - 1]!) && areAlike(lines[first - 1]!, last)) first -= 1;
  return first < lines.length - 2 ? first : null;
}

/** The lines that a file must hold: between the first and the last waiting row there are holes. */
export function withoutTail<L extends Line>(lines: readonly L[]): readonly (L | [])[] {
  const first = beginningOf(lines);
  return first === null ? lines : lines.map((line, row) => (row > first && row < lines.length - 1 ? [] : line));
}

/** The lines of the tab that the file was made of; the same ones where it was made otherwise. */
export function withTail<L extends Line>(lines: readonly L[]): readonly L[] {
  const end = lines.length - 1;
  const last = lines[end];
  if (last === undefined || !isWaiting(last)) return lines;
  let first = end - 1;
  while (first >= 0 && lines[first]!.every((cell) => cell === undefined)) first -= 1;
  const like = lines[first];
  if (like === undefined || first === end - 1 || !isWaiting(like) || !areAlike(like, last)) return lines;
  return lines.map((line, row) => (row > first && row < end ? ([...last] as unknown as L) : line));
}
