// The content of a judge's tab, cell by cell, before any check.
import type { Cell, Position } from '../vocabulary/cell';

export type Mark =
  | { kind: 'score'; value: number; at: Position; formula?: true }
  | { kind: 'blank'; at: Position }
  | { kind: 'recused'; at: Position }
  /** `raw`: as a person sees it; `cellValue`: the stored value where it differs (0.85 seen as 85%). */
  | { kind: 'unreadable'; raw: Cell; at: Position; formula?: true; cellValue?: number };

export type ScoreRow = {
  /** 0-based row in the tab. */
  row: number;
  /** The code as written; '' when the cell is empty. */
  code: string;
  /** Code of the entry it names (as in the entries tab); null when no entry has it. */
  entry: string | null;
  name: string;
  institution: string;
  /** One mark per criterion found in the tab, by the criterion's name. */
  marks: Map<string, Mark>;
  total: Cell;
  notesToCommittee: string;
  notesToEntrant: string;
};

export type ScoreSheet = {
  stage: string;
  judge: string;
  tab: string;
  /** 0-based row of the header; null when no header row was found. */
  headerRow: number | null;
  /** 0-based column of the entry code; null when the tab has none. */
  codeColumn: number | null;
  /** 0-based column of the entry's name and of the total; null when the tab has none. */
  nameColumn: number | null;
  totalColumn: number | null;
  /** Criterion name → the 0-based columns that carry its name (more than one is a fault). */
  columns: Map<string, number[]>;
  /** Rows that say anything: a code, a name or a mark. */
  rows: ScoreRow[];
};
