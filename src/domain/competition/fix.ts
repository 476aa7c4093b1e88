// A fix for a finding: a value that can be written into its cells and undone.
import type { Cell } from '../vocabulary/cell';

/**
 * What a remedy changes: only how a value is stored (text "82,5" → 82.5), what a score says (8 May → 8.5: for the judge to
 * confirm), or the code or name of a row.
 */
export type FixKind = 'type' | 'score' | 'label';

/** Every cell of the finding's range holds `old` and would hold `now`. */
export type Fix = { kind: FixKind; old: Cell; now: string | number };
