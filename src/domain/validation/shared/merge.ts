// Equal findings over a block of cells become one finding with its range.

import type { Position } from '../../vocabulary/cell';
import type { FindingDraft } from './finding-draft';

/** A rectangle of cells, 0-based. */
export type Block = { row: number; column: number; rows: number; columns: number };

export type Merged = { draft: FindingDraft; block: Block | null };

/** Runs of neighbouring cells, row by row; a cell given twice counts once. */
function runsOf(cells: readonly Position[]): Block[] {
  const runs: Block[] = [];
  const sorted = Array.from(cells).sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    const offset = last?.row === row ? column - last.column : Number.POSITIVE_INFINITY;
    if (last === undefined || offset > last.columns) runs.push({ row, column, rows: 1, columns: 1 });
    else if (offset === last.columns) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
  }
  return runs;
}

/** Covers exactly the given cells with rectangles that do not overlap: first along the rows, then equal runs downwards. */
export function blocksOf(cells: readonly Position[]): Block[] {
  const blocks: Block[] = [];
  const above = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const span = `${run.column}:${run.columns}`;
    const index = above.get(span);
    const block = index === undefined ? undefined : blocks[index];
    if (index !== undefined && block !== undefined && block.row + block.rows === run.row) {
      blocks[index] = { ...block, rows: block.rows + 1 };
    } else {
      above.set(span, blocks.length);
      blocks.push(run);
    }
  }
  return blocks;
}

function withBlock(draft: FindingDraft, block: Block): FindingDraft {
  // Only this kind counts its cells; all others say the same of every cell.
  if (draft.code !== 'SCORE_MISSING') return draft;
  return { ...draft, params: { ...draft.params, cells: block.rows * block.columns } };
}

/** What makes two drafts equal; the params of one kind are always written in the same order. */
function keyOf(draft: FindingDraft): string {
  const params = draft.code === 'SCORE_MISSING' ? draft.params.judge : draft.params;
  return JSON.stringify([draft.code, draft.severity, draft.tab, params, draft.fix]);
}

/** Merges drafts that are equal but for their cell; drafts without a cell stay as they are. Deterministic. */
export function merge(drafts: readonly FindingDraft[]): Merged[] {
  const groups = new Map<string, { draft: FindingDraft; cells: Position[] }>();
  const whole: Merged[] = [];
  for (const draft of drafts) {
    if (draft.at === undefined) {
      whole.push({ draft, block: null });
      continue;
    }
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group) group.cells.push(draft.at);
    else groups.set(key, { draft, cells: [draft.at] });
  }
  const blocks = Array.from(groups.values()).flatMap(({ draft, cells }) =>
    blocksOf(cells).map((block) => ({ draft: withBlock(draft, block), block })),
  );
  return [...whole, ...blocks];
}
