// A table in a tab: its columns with their header words.
import type { Word } from './words';

/**
 * How wide a column is (pixels) and how its cells are shown; `format` is a Sheets number format. `isRare`: written only where
 * something stands in it.
 */
export type Column<K extends string> = { key: K; header: Word; width: number; format?: string; isRare?: true };

/** `part` names the table where a finding mentions one of its columns (`criteria.max`). */
export type Table<K extends string> = { part: string; tab: Word; columns: readonly Column<K>[] };
