// The highest score that can have been meant: as the tabs say it, else by the scores themselves.

import { numberOf } from '../read/cells';
import { isCriterion } from '../read/score-sheet';
import { unlabelledRow } from './elsewhere/unlabelled-row';
import type { ScoreTable } from './score-table';
import { maximumRow } from './weights';

const scoresOf = (tables: readonly ScoreTable[], criteria: readonly string[]): number[] =>
  tables.flatMap((table) =>
    table.columns
      .filter((column) => criteria.some((name) => isCriterion(column.name, { name })))
      .flatMap(({ column }) => table.lines.flatMap((line) => numberOf(line.values[column]) ?? [])),
  );

/** A slip of the pen here and there does not make another scale: it is out of range. */
const areWithin = (scores: readonly number[], max: number): boolean =>
  scores.filter((score) => score > max).length * 10 <= scores.length;

/** 100, or 10 or 5 if hardly any score of any judge exceeds it; 1 where all are shares (cells formatted as per cent). */
export function scaleOf(tables: readonly ScoreTable[], criteria: readonly string[]): number {
  const scores = scoresOf(tables, criteria);
  if (scores.length === 0) return 100;
  if (scores.every((score) => score <= 1) && scores.some((score) => score > 0 && score < 1)) return 1;
  return [5, 10].find((max) => areWithin(scores, max)) ?? 100;
}

/** True where the scores are points out of their weights: none exceeds its own, and the highest come near to it. */
export const arePoints = (
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  weights: readonly number[],
): boolean =>
  new Set(weights).size > 1 &&
  criteria.every((name, index) => {
    const highest = Math.max(0, ...scoresOf(tables, [name]));
    const own = weights[index] ?? 0;
    return highest > 0 && highest <= own && highest * 2 > own;
  });

/**
 * The maxima that the headers of a table name, or a row of maxima, one a criterion; null where not all are given, or
 * where many scores exceed their own: then they meant something else.
 */
export function writtenMaxima(tables: readonly ScoreTable[], criteria: readonly string[]): number[] | null {
  const readings = [
    ...tables.map((table) =>
      criteria.map((name) => table.columns.find((column) => isCriterion(column.name, { name }))?.max ?? null),
    ),
    ...tables.map((table) => maximumRow(table, criteria)),
    ...tables.flatMap((table) => {
      const row = unlabelledRow(table, criteria);
      return row?.areMaxima ? [row.numbers] : [];
    }),
  ];
  const fits = (maxima: readonly (number | null)[]): maxima is number[] =>
    maxima.every((max, index) => max !== null && max > 0 && areWithin(scoresOf(tables, [criteria[index] ?? '']), max));
  return readings.find(fits) ?? null;
}
