// A column that was filled down is one finding, although every cell of it holds something else.
import type { FindingCode } from '../finding';
import type { Merged } from './merged';
import { joinedWhere, type Where } from './where';

/** Those whose words can say “and so many others”. */
const JOINED = [
  'SCORE_NOT_NUMBER',
  'SCORE_OUT_OF_RANGE',
  'SCORE_ERROR',
  'SCORE_IS_DATE',
  'TOTAL_MISMATCH',
  'ROW_UNKNOWN_ENTRY',
  'ROW_WITHOUT_CODE',
  'ROW_NAME_MISMATCH',
] as const satisfies readonly FindingCode[];

/** Fewer than this one below the other are looked at one by one. */
const FEWEST = 10;

type Run = Merged[];

/** Findings of one kind and one column; null for what stays by itself: what has a remedy is put right cell by cell. */
function columnOf({ draft, block }: Merged): string | null {
  if (block === null || block.columns > 1 || draft.fix !== undefined) return null;
  if (!JOINED.some((code) => code === draft.code)) return null;
  return JSON.stringify([draft.code, draft.severity, draft.tab, block.column]);
}

/** Those that stand one below the other without a gap. */
function runsOf(column: readonly Merged[]): Run[] {
  const runs: Run[] = [];
  let below = -1;
  for (const one of [...column].sort((a, b) => a.block!.row - b.block!.row)) {
    const { row, rows } = one.block!;
    const last = runs[runs.length - 1];
    if (last !== undefined && row === below) last.push(one);
    else runs.push([one]);
    below = row + rows;
  }
  return runs;
}

/** The first of the run, over all of its cells. */
function joined(run: Run): Merged[] {
  const [first] = run;
  const last = run[run.length - 1];
  if (run.length < FEWEST || first?.block == null || last?.block == null) return run;
  const own = run.flatMap(({ draft: { params } }): Where[] => ('where' in params ? [params.where] : []));
  const where = own.length === 0 ? {} : { where: joinedWhere(own) };
  const params = { ...first.draft.params, ...where, more: run.length - 1 };
  const block = { ...first.block, rows: last.block.row + last.block.rows - first.block.row };
  return [{ draft: { ...first.draft, params } as Merged['draft'], block }];
}

/** Ten or more of one kind, one below the other in one column, become one. */
export function joinedColumns(found: readonly Merged[]): Merged[] {
  const alone: Merged[] = [];
  const columns = new Map<string, Merged[]>();
  for (const one of found) {
    const key = columnOf(one);
    const column = key === null ? undefined : columns.get(key);
    if (key === null) alone.push(one);
    else if (column === undefined) columns.set(key, [one]);
    else column.push(one);
  }
  return [...alone, ...Array.from(columns.values()).flatMap((column) => runsOf(column).flatMap(joined))];
}
