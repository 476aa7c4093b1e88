// Written by `npm run lists` from list.ts and the folders beside it.
import { rule as criteria } from './criteria/rule';
import type { TieBreakId } from './list';
import { rule as majority } from './majority/rule';
import { rule as median } from './median/rule';
import { rule as previous } from './previous/rule';
import { rule as shared } from './shared/rule';
import type { TieBreak } from './tie-break';

export const TIE_BREAK_RULES = {
  criteria,
  median,
  majority,
  previous,
  shared,
} as const satisfies Record<TieBreakId, TieBreak>;
