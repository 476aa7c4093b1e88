// Equal findings over a block of cells become one finding with its range.

import type { Position } from '../../vocabulary/cell';
import type { FindingDraft } from './finding-draft';
import { joinedColumns } from './joined-columns';
import type { Block, Merged } from './merged';
import { joinedWhere, type Where } from './where';

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

type Cells = { draft: FindingDraft; cells: Position[]; where: Map<string, Where> };

const placeOf = ({ row, column }: Position): string => `${row}:${column}`;

/** What the finding says of its block: whose scores its cells are. All else is the same of every cell. */
function withBlock({ draft, where }: Cells, block: Block): FindingDraft {
  if (!('where' in draft.params)) return draft;
  const own: Where[] = [];
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const one = where.get(placeOf({ row, column }));
      if (one !== undefined) own.push(one);
    }
  }
  return { ...draft, params: { ...draft.params, where: joinedWhere(own) } } as FindingDraft;
}

/** What makes two drafts equal, wherever they stand; the params of one kind are always written in the same order. */
function keyOf({ code, severity, tab, params, fix }: FindingDraft): string {
  return JSON.stringify([code, severity, tab, 'where' in params ? { ...params, where: null } : params, fix]);
}

/** Merges drafts that are equal but for their cell; drafts without a cell stay as they are. Deterministic. */
export function merge(drafts: readonly FindingDraft[]): Merged[] {
  const groups = new Map<string, Cells>();
  const whole: Merged[] = [];
  for (const draft of drafts) {
    if (draft.at === undefined) {
      whole.push({ draft, block: null });
      continue;
    }
    const key = keyOf(draft);
    const group = groups.get(key) ?? { draft, cells: [], where: new Map<string, Where>() };
    groups.set(key, group);
    group.cells.push(draft.at);
    if ('where' in draft.params) group.where.set(placeOf(draft.at), draft.params.where);
  }
  const blocks = Array.from(groups.values()).flatMap((group) =>
    blocksOf(group.cells).map((block) => ({ draft: withBlock(group, block), block })),
  );
  return [...whole, ...joinedColumns(blocks)];
}
