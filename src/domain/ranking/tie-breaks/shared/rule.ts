// Tie-break of last resort: who is still tied shares the rank.
import type { TieBreak } from '../tie-break';

export const rule: TieBreak = { metrics: () => [] };
