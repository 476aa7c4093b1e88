// Rows of a judge's tab that hold scores but name no entry; notes and signatures below the table are not such rows.
import type { Criterion } from '../../competition/competition';
import type { Mark, ScoreRow, ScoreSheet } from '../../competition/score-sheet';
import { readUnreadable } from '../scores/unreadable';

/** A recusal says nothing without an entry, and a place and date above a signature is text, so neither makes a score row. */
function looksLikeScore(mark: Mark, criterion: Criterion): boolean {
  if (mark.kind === 'score') return true;
  if (mark.kind !== 'unreadable') return false;
  const { kind } = readUnreadable(mark.raw, criterion);
  return kind === 'text-number' || kind === 'date';
}

function isStray(row: ScoreRow, criteria: readonly Criterion[]): boolean {
  if (row.entry !== null) return false;
  const labelled = row.code !== '' || row.name !== '';
  return criteria.some((criterion) => {
    const mark = row.marks.get(criterion.name);
    if (mark === undefined || mark.kind === 'blank') return false;
    return labelled || looksLikeScore(mark, criterion);
  });
}

/** The rows without an entry that hold a mark; where neither code nor name stands, only what looks like a score counts. */
export function strayRows(sheet: ScoreSheet, criteria: readonly Criterion[]): ScoreRow[] {
  return sheet.rows.filter((row) => isStray(row, criteria));
}
