// Scores in cells that are shown as percentages: 85% is read as 0.85, which is not what the judge sees.
import type { Criterion } from '../../competition/competition';
import type { Mark, ScoreSheet } from '../../competition/score-sheet';

/** A fraction of 1 where scores go far beyond 1. A whole 1 is a score like any other on a short scale. */
const isOdd = (value: number, max: number): boolean => value > 0 && (value < 1 ? max > 1 : value === 1 && max >= 20);

/** Whether the formats of the tab's cells are worth a read: something might be a percentage. */
export const mayHoldPercents = (sheet: ScoreSheet, criteria: readonly Criterion[]): boolean =>
  sheet.rows.some((row) =>
    criteria.some(({ name, max }) => {
      const mark = row.marks.get(name);
      return mark?.kind === 'score' && isOdd(mark.value, max);
    }),
  );

/** True for a number format that multiplies by a hundred; a percent sign in quotes is only shown. */
const isPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/** The sheet with what is shown as a percentage as the text a person sees: whether 85% means 85 is the judge's to say. */
export function withPercents(sheet: ScoreSheet, formats: readonly (readonly string[])[]): ScoreSheet {
  const seen = (mark: Mark): Mark => {
    const { row, column } = mark.at;
    if (mark.kind !== 'score' || !isPercent(formats[row]?.[column] ?? '')) return mark;
    const shown = `${Number((mark.value * 100).toPrecision(12))}%`;
    return {
      kind: 'unreadable',
      raw: shown,
      cellValue: mark.value,
      at: mark.at,
      ...(mark.formula && { formula: true }),
    };
  };
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      marks: new Map([...row.marks].map(([criterion, mark]) => [criterion, seen(mark)])),
    })),
  };
}
