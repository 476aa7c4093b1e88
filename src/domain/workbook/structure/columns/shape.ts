// What a column of a judges' tab is taken for, and what is open about it.
import type { ColumnDoubt } from '../../../validation/inference/question';
import { nameKey } from '../../../vocabulary/keys';
import { criterionHeader, maximumIn } from '../../read/criterion-header';

export type ColumnRole =
  | 'code'
  | 'name'
  | 'institution'
  | 'category'
  | 'judge'
  | 'number'
  | 'criterion'
  | 'sum'
  | 'mean'
  | 'weighted'
  /** What a criterion weighs, row by row. */
  | 'weight'
  /** The highest or lowest of its row, or how far they lie apart. */
  | 'statistic'
  | 'rank'
  | 'text'
  /** Numbers too large for scores: money, years, telephone numbers. */
  | 'large'
  | 'empty'
  /** By somebody's answer. */
  | 'left-out';

export type ColumnShape = {
  column: number;
  /** As people see it. */
  label: string;
  /** As it is read on. */
  header: string;
  key: string;
  role: ColumnRole;
  /** Of sums and the like: the columns that they follow from, and the weights that follow from them. */
  from: number[];
  weights: number[] | null;
  doubt: { doubt: ColumnDoubt; other?: string } | null;
  /** What it is taken for until somebody answers. */
  guess: 'criterion' | 'ignore' | null;
};

const DERIVED = new Set<ColumnRole>(['sum', 'mean', 'weighted', 'statistic', 'rank']);
export const isDerived = (role: ColumnRole): boolean => DERIVED.has(role);

/** The key under which tabs share a column. */
export const keyOf = (name: string, column: number): string => nameKey(name) || `#${column}`;

export function ask(shape: ColumnShape, doubt: ColumnDoubt, guess: ColumnShape['guess'], other?: string): void {
  shape.doubt = other === undefined ? { doubt } : { doubt, other };
  shape.guess = guess;
}

/** True where the header says what a score weighs, or how high it can be. */
export const isWeighed = (header: string): boolean =>
  criterionHeader(header).weight !== null || maximumIn(header) !== null;
