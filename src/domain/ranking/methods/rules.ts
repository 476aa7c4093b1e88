// Written by `npm run lists` from list.ts and the folders beside it.
import { rule as adjusted } from './adjusted/rule';
import type { MethodId } from './list';
import { rule as mean } from './mean/rule';
import { rule as median } from './median/rule';
import type { Method } from './method';
import { rule as rankSum } from './rank-sum/rule';
import { rule as reliability } from './reliability/rule';
import { rule as robust } from './robust/rule';
import { rule as trimmed } from './trimmed/rule';
import { rule as zScore } from './z-score/rule';

export const METHOD_RULES = {
  mean,
  trimmed,
  median,
  'rank-sum': rankSum,
  'z-score': zScore,
  adjusted,
  robust,
  reliability,
} as const satisfies Record<MethodId, Method>;
