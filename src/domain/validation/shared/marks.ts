// The cells of a tab that may need a finding; most cells are scores in range and are skipped.
import type { Criterion } from '../../competition/competition';
import type { Mark } from '../../competition/score-sheet';
import type { Cell, Position } from '../../vocabulary/cell';
import { readUnreadable, type Unreadable } from '../scores/unreadable';
import type { Line } from './line';

type Spot = { line: Line; criterion: Criterion; at: Position };

/** `cellValue`: the stored value; null for the result of a formula. */
export type UnreadableSpot = Spot & { reading: Unreadable; cellValue: Cell | null };

export type Marks = {
  blank: Spot[];
  outOfRange: (Spot & { value: number })[];
  unreadable: UnreadableSpot[];
  /** Results of formulas, readable or not. */
  formula: Spot[];
};

/** The marks of rows that are neither excluded nor recused: the others enter nothing, whatever they hold. */
export function marksOf(lines: readonly Line[]): Marks {
  const marks: Marks = { blank: [], outOfRange: [], unreadable: [], formula: [] };
  for (const line of lines) {
    if (line.excluded || line.recused) continue;
    for (const criterion of line.criteria) {
      const mark = line.row.marks.get(criterion.name);
      if (mark !== undefined) add(marks, mark, { line, criterion, at: mark.at });
    }
  }
  return marks;
}

function add(marks: Marks, mark: Mark, spot: Spot): void {
  const { criterion } = spot;
  if ('formula' in mark) marks.formula.push(spot);
  if (mark.kind === 'blank') marks.blank.push(spot);
  else if (mark.kind === 'score') {
    const { value } = mark;
    // Both ends are allowed.
    const inRange = value >= criterion.min && value <= criterion.max;
    if (!inRange) marks.outOfRange.push({ ...spot, value });
  } else if (mark.kind === 'unreadable') {
    const cellValue = mark.formula ? null : (mark.cellValue ?? mark.raw);
    marks.unreadable.push({ ...spot, cellValue, reading: readUnreadable(mark.raw, criterion) });
  }
}
