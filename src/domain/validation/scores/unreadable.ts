// Classifies a score cell that holds no number: each is exactly one of these.
import type { Criterion } from '../../competition/competition';
import type { Cell } from '../../vocabulary/cell';
import { scoreInDate } from './date-score';
import { numberInText } from './text-number';

export type Unreadable =
  | { kind: 'formula-error'; value: string }
  | { kind: 'date'; date: string; likely: number | null }
  | { kind: 'text-number'; value: string; number: number }
  | { kind: 'not-number'; value: Cell };

/** #REF!, #N/A, #DIV/0!, #NAME? and their like. */
const FORMULA_ERROR = /^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;

/** Reads a cell that is neither empty, a number nor a recusal; the criterion's range settles what has two readings. */
export function readUnreadable(raw: Cell, { min, max }: Pick<Criterion, 'min' | 'max'>): Unreadable {
  if (typeof raw === 'object') return { kind: 'date', date: raw.date, likely: scoreInDate(raw, min, max) };
  if (typeof raw !== 'string') return { kind: 'not-number', value: raw };
  if (FORMULA_ERROR.test(raw.trim())) return { kind: 'formula-error', value: raw.trim() };
  const number = numberInText(raw, min, max);
  return number === null ? { kind: 'not-number', value: raw } : { kind: 'text-number', value: raw, number };
}
