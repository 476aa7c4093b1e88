// Scores that formulas made: the values of a tab do not tell.
import type { Mark, ScoreSheet } from '../../competition/score-sheet';

/** The sheet with the marks that formulas made ('' where there is none); a blank or a recusal is what it shows. */
export function withFormulas(sheet: ScoreSheet, formulas: readonly (readonly string[])[]): ScoreSheet {
  if (formulas.length === 0) return sheet;
  const seen = (mark: Mark): Mark =>
    (mark.kind === 'score' || mark.kind === 'unreadable') && formulas[mark.at.row]?.[mark.at.column]
      ? { ...mark, formula: true }
      : mark;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      marks: new Map([...row.marks].map(([criterion, mark]) => [criterion, seen(mark)])),
    })),
  };
}
