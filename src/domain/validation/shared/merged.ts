// A finding over a block of cells.
import type { FindingDraft } from './finding-draft';

/** A rectangle of cells, 0-based. */
export type Block = { row: number; column: number; rows: number; columns: number };

export type Merged = { draft: FindingDraft; block: Block | null };
