// The formulas of a judge's tab. Separated by ";" and without decimals, so that they read the same in every locale.

import type { Criterion } from '../../competition/competition';
import { a1 } from '../../vocabulary/a1';
import { RECUSED } from '../../vocabulary/words';
import type { JudgeTabWords } from './judge-tab-words';

/** Stands in a row whose entry is scored on every criterion. */
const COMPLETE = '✓';

const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;

/** A number without a decimal sign: 2.5 is 25/10, which divides to the very same double. */
function number(value: number): string {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const shift = decimals.length - Number(exponent);
  const digits = String(Number(whole + decimals));
  return shift > 0 ? `${digits}/${10 ** shift}` : `${digits}${'0'.repeat(-shift)}`;
}

/** Stands where the judge has nothing to score: the criterion is of other entries. */
export const UNASKED = '–';

/**
 * How far a row is: ✓, BK, "2/5", or nothing while it is blank. `left` … : where its scores stand; `asked`: how many of them are to
 * be filled in.
 */
export function rowStatus(row: number, left: number, criteria: number, asked = criteria): string {
  // A single cell is written as a range too: COUNTIF wants one.
  const scores = criteria === 1 ? `${a1(row, left)}:${a1(row, left)}` : a1(row, left, 1, criteria);
  const begun = `IF(COUNTA(${scores})=${criteria - asked};"";COUNT(${scores})&"/${asked}")`;
  const complete = `IF(COUNT(${scores})=${asked};${text(COMPLETE)};${begun})`;
  return `=IF(COUNTIF(${scores};${text(RECUSED.id)})>0;${text(RECUSED.id)};${complete})`;
}

/** "39 dari 46 selesai". */
export function progress(first: number, rows: number, code: number, status: number, words: JudgeTabWords): string {
  const column = (at: number): string => a1(first, at, rows, 1);
  const counted = (mark: string): string => `COUNTIF(${column(status)};${text(mark)})`;
  const done = `${counted(COMPLETE)}+${counted(RECUSED.id)}`;
  return `=${done}&${text(words.of)}&COUNTA(${column(code)})&${text(words.done)}`;
}

/** True in a score cell that holds a number within the criterion's range or BK; written for the block's first cell. */
export function allowed(
  row: number,
  column: number,
  { min, max, category }: Pick<Criterion, 'min' | 'max' | 'category'>,
): string {
  const cell = a1(row, column);
  const inRange = `AND(${cell}>=${number(min)};${cell}<=${number(max)})`;
  const word = `${cell}=${text(RECUSED.id)}`;
  const rest = category === undefined ? word : `IF(${cell}=${text(UNASKED)};${cell}=${text(UNASKED)};${word})`;
  return `=IF(ISNUMBER(${cell});${inRange};${rest})`;
}

/** True in the rows that are so far; for the block's first row. */
export const isRow = (row: number, status: number, what: 'complete' | 'recused' | 'begun'): string => {
  const cell = `$${a1(row, status)}`;
  if (what === 'complete') return `=${cell}=${text(COMPLETE)}`;
  if (what === 'recused') return `=${cell}=${text(RECUSED.id)}`;
  // "2/5": asked after the other two.
  return `=NOT(${cell}="")`;
};
