// Scores in columns: one table of as many columns as there are, and below each other where there are too many.
import type { Fields } from './fields';

/** The most columns for which the template has a table; more are listed below each other. */
const MOST_COLUMNS = 8;

const COLUMNS = Array.from({ length: MOST_COLUMNS }, (_, index) => index);

/** A column of scores: its name, and what stands below it in the head. */
export type ScoreColumn = { name: string; below: string };

/** Signs of a word that fit into the head of each of so many columns. */
const wordLimit = (columns: number): number => Math.floor((Math.min(25, 124 / columns) - 3) / 1.6);

/** Whether the names stand above their columns; else K1, K2 …, which a list above the table explains. */
const areNamed = (columns: readonly ScoreColumn[]): boolean =>
  columns.every(({ name }) => name.split(/[\s/-]+/).every((word) => word.length <= wordLimit(columns.length)));

/** What stands before a column's name in the list above the table. */
export const columnSign = (columns: readonly ScoreColumn[], index: number): string =>
  columns.length > MOST_COLUMNS || areNamed(columns) ? '' : `K${index + 1}. `;

/** The scores of a row, in columns and below each other. */
export const scoreCells = (columns: readonly ScoreColumn[], scores: readonly string[]): Fields => ({
  ...Object.fromEntries(COLUMNS.map((index) => [`k${index + 1}`, scores[index] ?? ''])),
  rincian_nilai: columns.map(({ name }, index) => `${name}: ${scores[index] || '……'}`).join('\n'),
});

/** The one table of these columns that the template has; the others are empty. */
export function scoreTable(columns: readonly ScoreColumn[], rows: Fields[]): Fields {
  const heads = columns.map(({ name, below }, index) => {
    const head = areNamed(columns) ? name : `K${index + 1}`;
    return [`kepala${index + 1}`, below === '' ? head : `${head}\n${below}`];
  });
  const table = [{ baris: rows, ...Object.fromEntries(heads) }];
  return {
    ...Object.fromEntries(COLUMNS.map((index) => [`kolom_${index + 1}`, columns.length === index + 1 ? table : []])),
    kolom_banyak: columns.length > MOST_COLUMNS ? [{ baris: rows }] : [],
  };
}
