// The fix of a score cell that holds no score, where only one reading is possible.
import type { Fix } from '../../competition/fix';
import type { UnreadableSpot } from '../shared/marks';

const PERCENT = /^(\d+)(?:[.,](\d+))?\s?%$/;

/** 85% of a scale of 100 is 85 either way; on another scale it may be meant otherwise. */
function inPercent(value: unknown, max: number): number | null {
  const match = typeof value === 'string' && max === 100 ? PERCENT.exec(value.trim()) : null;
  return match === null ? null : Number(`${match[1]}.${match[2] ?? '0'}`);
}

/**
 * The fix of a cell, as part of its finding. A number typed as text only changes its type; the meaning of a date or a
 * percentage is for the judge to confirm. Never out of range, and never over a formula.
 */
export function scoreFix({ reading, cellValue, criterion }: UnreadableSpot): { fix?: Fix } {
  const { min, max } = criterion;
  const fixed = (kind: Fix['kind'], now: number | null): { fix?: Fix } =>
    cellValue === null || now === null || now < min || now > max ? {} : { fix: { kind, old: cellValue, now } };
  switch (reading.kind) {
    case 'text-number':
      return fixed('type', reading.number);
    case 'date':
      return fixed('score', reading.likely);
    case 'not-number':
      return fixed('score', inPercent(reading.value, max));
    default:
      return {};
  }
}
