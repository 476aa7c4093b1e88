// The highest score that can have been meant, where no maximum is written.
import { numberOf } from '../cells';
import { isCriterion } from '../score-sheet';
import type { ScoreTable } from './score-table';

/** 100, or 10 or 5 if no score of any judge exceeds it. */
export function scaleOf(tables: readonly ScoreTable[], criteria: readonly string[]): number {
  const scores = tables.flatMap((table) =>
    table.columns
      .filter((column) => criteria.some((name) => isCriterion(column.name, { name })))
      .flatMap(({ column }) => table.lines.flatMap((line) => numberOf(line.values[column]) ?? [])),
  );
  return [5, 10].find((max) => scores.length > 0 && scores.every((score) => score <= max)) ?? 100;
}
