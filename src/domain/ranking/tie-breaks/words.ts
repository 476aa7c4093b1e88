// Written by `npm run lists` from list.ts and the folders beside it.
import { words as criteria } from './criteria/words';
import type { TieBreakId } from './list';
import { words as majority } from './majority/words';
import { words as median } from './median/words';
import { words as previous } from './previous/words';
import { words as shared } from './shared/words';
import type { TieBreakWords } from './tie-break';

export const TIE_BREAK_WORDS = {
  criteria,
  median,
  majority,
  previous,
  shared,
} as const satisfies Record<TieBreakId, TieBreakWords>;
