// A judge's tab prepared for the checks: expected entries, classified rows, each mark once.
import type { Criterion, Entry, Judge } from '../../competition/competition';
import type { ConflictReason } from '../../competition/conflict';
import type { ScoreRow, ScoreSheet } from '../../competition/score-sheet';
import { type Line, lineOf } from './line';
import { type Marks, marksOf } from './marks';
import { strayRows } from './stray-rows';

export type ScoreSheetView = {
  judge: Judge;
  /** Name of the tab, or the name it should have. */
  tab: string;
  sheet: ScoreSheet | null;
  /** Entries the judge should score; empty while it is unknown which entries reached the stage. */
  expected: Entry[];
  /** Codes of entries kept from the judge: in conflict, or assigned to others. */
  excluded: Set<string>;
  /** Those of them that no assignment could give to the judge. */
  conflicting: Set<string>;
  /** Criteria without a column. */
  missingColumns: Criterion[];
  /** Entry code → its rows. */
  lines: Map<string, Line[]>;
  /** Rows that hold scores but name no entry. */
  strays: ScoreRow[];
  marks: Marks;
  /** Anything at all was entered for an expected entry, or in a row that names none. */
  touched: boolean;
};

/**
 * What the view is made from; `entries` are those whose rows are looked at, by their code; `conflicts` says, by the entry's
 * code, why this judge must not score it.
 */
export type ScoreSheetSource = Pick<
  ScoreSheetView,
  'judge' | 'tab' | 'sheet' | 'expected' | 'excluded' | 'conflicting'
> & {
  /** Those the judge scores of any entry, and those of one entry. */
  criteria: readonly Criterion[];
  criteriaOf: (entry: Entry) => readonly Criterion[];
  entries: Map<string, Entry>;
  conflicts: Map<string, ConflictReason>;
};

/** The judge has stepped back from the entry or is kept from it. */
export function isOut({ excluded, lines }: ScoreSheetView, entry: string): boolean {
  return excluded.has(entry) || (lines.get(entry)?.some((line) => line.recused) ?? false);
}

/** The judge could be given the entry. */
export const mayRead = ({ conflicting, lines }: ScoreSheetView, entry: string): boolean =>
  !conflicting.has(entry) && lines.get(entry)?.some((line) => line.recused) !== true;

/** The tab has scores, but neither codes nor names that show whose: one fault of the tab, not one per row. */
export function namesNoEntry({ sheet, strays, lines }: ScoreSheetView): boolean {
  return sheet?.codeColumn === null && strays.length > 0 && lines.size === 0;
}

function rowsByEntry(sheet: ScoreSheet | null, entries: Map<string, Entry>): Map<string, ScoreRow[]> {
  const rows = new Map<string, ScoreRow[]>();
  for (const row of sheet?.rows ?? []) {
    if (row.entry === null || !entries.has(row.entry)) continue;
    const others = rows.get(row.entry);
    if (others) others.push(row);
    else rows.set(row.entry, [row]);
  }
  return rows;
}

function linesByEntry({ sheet, criteriaOf, entries, conflicts, excluded }: ScoreSheetSource): Map<string, Line[]> {
  const lines = new Map<string, Line[]>();
  for (const [code, rows] of rowsByEntry(sheet, entries)) {
    const entry = entries.get(code)!;
    const context = {
      entry,
      criteria: criteriaOf(entry),
      conflict: conflicts.get(code) ?? null,
      excluded: excluded.has(code),
      repeated: rows.length > 1,
    };
    lines.set(
      code,
      rows.map((row) => lineOf(row, context)),
    );
  }
  return lines;
}

/** Prepares one judge's tab. */
export function scoreSheetView(source: ScoreSheetSource): ScoreSheetView {
  const { judge, tab, sheet, criteria, expected, excluded, conflicting } = source;
  const lines = linesByEntry(source);
  const all = Array.from(lines.values()).flat();
  const strays = sheet === null ? [] : strayRows(sheet, criteria);
  return {
    judge,
    tab,
    sheet,
    expected,
    excluded,
    conflicting,
    missingColumns: criteria.filter(({ name }) => !sheet?.columns.get(name)?.length),
    lines,
    strays,
    marks: marksOf(all),
    touched: strays.length > 0 || all.some((line) => !line.blank && !line.excluded),
  };
}
