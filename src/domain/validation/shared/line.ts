// Classifies a judge's row for an entry.
import type { Criterion, Entry } from '../../competition/competition';
import type { ConflictReason } from '../../competition/conflict';
import type { ScoreRow } from '../../competition/score-sheet';

/** A row that names an entry which belongs to the stage. */
export type Line = {
  row: ScoreRow;
  entry: Entry;
  /** What is asked of judge and entry. */
  criteria: readonly Criterion[];
  conflict: ConflictReason | null;
  /** In conflict, where such scores do not count, or assigned to others. */
  excluded: boolean;
  /** Holds a recusal in any cell. */
  recused: boolean;
  /** No cell holds anything. */
  blank: boolean;
  /** Every criterion has a number. */
  complete: boolean;
  /** A cell holds neither a number nor a recusal. */
  unreadable: boolean;
  /** The entry has more than one row in the tab. */
  repeated: boolean;
};

/** What the entry and the judge say about a row, before its cells are read. */
export type LineContext = Pick<Line, 'entry' | 'criteria' | 'conflict' | 'excluded' | 'repeated'>;

/** Looks at the row's cells; a criterion without a column is blank. */
export function lineOf(row: ScoreRow, context: LineContext): Line {
  const { criteria } = context;
  let blanks = 0;
  let scores = 0;
  let recused = false;
  let unreadable = false;
  for (const { name } of criteria) {
    const kind = row.marks.get(name)?.kind ?? 'blank';
    if (kind === 'blank') blanks += 1;
    else if (kind === 'score') scores += 1;
    else if (kind === 'recused') recused = true;
    else unreadable = true;
  }
  const { entry, conflict, excluded, repeated } = context;
  const blank = blanks === criteria.length;
  const complete = scores === criteria.length && scores > 0;
  // Not spread: this runs once for every row of every tab, and a spread costs more than all the rest of it.
  return { row, entry, criteria, conflict, excluded, recused, blank, complete, unreadable, repeated };
}
