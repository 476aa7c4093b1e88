// A judge's file that is made again: it starts with what was collected from the former one.
import type { Criterion } from '../../competition/competition';
import type { ScoreRow, ScoreSheet } from '../../competition/score-sheet';
import type { WrittenCell, WrittenSheet } from '../../file-formats/xlsx/cells';
import { kindOfFormat } from '../../file-formats/xlsx/number-formats';
import type { Cell, Grid } from '../../vocabulary/cell';
import type { JudgeTabLayout } from '../layout';
import { serialOf } from './collected';
import { fileSheet } from './file-sheet';

type Collected = { grid: Grid; formats: readonly (readonly string[])[]; read: ScoreSheet };

/** The cell with what stood in the tab: what was typed wrongly stays so, a date a date and a percentage a percentage. */
function filledIn({ style }: WrittenCell, cell: Cell, shown: string): WrittenCell {
  const value = typeof cell === 'object' ? serialOf(cell.date) : cell;
  const isShown = typeof value === 'number' && kindOfFormat(shown) !== 'plain';
  return { value, style: isShown ? { ...style, format: shown } : style };
}

/** Of two rows of an entry the one that says something. */
function rowOf({ rows }: ScoreSheet, entry: unknown): ScoreRow | undefined {
  const own = rows.filter((row) => row.entry === entry);
  return own.find(({ marks }) => [...marks.values()].some(({ kind }) => kind !== 'blank')) ?? own[0];
}

/** The sheet of a judge's file with the marks, recusals and notes of the collected tab, wherever they stand in it. */
export function resumed(
  layout: JudgeTabLayout,
  criteria: readonly Criterion[],
  { grid, formats, read }: Collected,
): WrittenSheet {
  const sheet = fileSheet(layout);
  const { top, left } = layout.open;
  const rows = sheet.rows.map((cells, index) => {
    const row = index < top ? undefined : rowOf(read, layout.values[index]?.[0]);
    if (row === undefined) return cells;
    const marks = criteria.map(({ name }): [Cell, string] => {
      const at = row.marks.get(name)?.at;
      return at === undefined ? ['', ''] : [grid.values[at.row]?.[at.column] ?? '', formats[at.row]?.[at.column] ?? ''];
    });
    const given: [Cell, string][] = [...marks, [row.notesToCommittee, ''], [row.notesToEntrant, '']];
    return cells.map((cell, column) => {
      const own = given[column - left];
      return own === undefined ? cell : filledIn(cell, ...own);
    });
  });
  return { ...sheet, rows };
}
