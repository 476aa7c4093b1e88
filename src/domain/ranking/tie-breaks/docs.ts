// Written by `npm run lists` from list.ts and the folders beside it.
import { docs as criteria } from './criteria/docs';
import type { TieBreakId } from './list';
import { docs as majority } from './majority/docs';
import { docs as median } from './median/docs';
import { docs as previous } from './previous/docs';
import { docs as shared } from './shared/docs';
import type { TieBreakDocs } from './tie-break';

export const TIE_BREAK_DOCS = {
  criteria,
  median,
  majority,
  previous,
  shared,
} as const satisfies Record<TieBreakId, TieBreakDocs>;
