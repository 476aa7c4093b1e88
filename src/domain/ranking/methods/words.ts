// Written by `npm run lists` from list.ts and the folders beside it.
import { words as adjusted } from './adjusted/words';
import type { MethodId } from './list';
import { words as mean } from './mean/words';
import { words as median } from './median/words';
import type { MethodWords } from './method';
import { words as rankSum } from './rank-sum/words';
import { words as reliability } from './reliability/words';
import { words as robust } from './robust/words';
import { words as trimmed } from './trimmed/words';
import { words as zScore } from './z-score/words';

export const METHOD_WORDS = {
  mean,
  trimmed,
  median,
  'rank-sum': rankSum,
  'z-score': zScore,
  adjusted,
  robust,
  reliability,
} as const satisfies Record<MethodId, MethodWords>;
