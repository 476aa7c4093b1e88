// Written by `npm run lists` from list.ts and the folders beside it.
import { docs as adjusted } from './adjusted/docs';
import type { MethodId } from './list';
import { docs as mean } from './mean/docs';
import { docs as median } from './median/docs';
import type { MethodDocs } from './method';
import { docs as rankSum } from './rank-sum/docs';
import { docs as reliability } from './reliability/docs';
import { docs as robust } from './robust/docs';
import { docs as trimmed } from './trimmed/docs';
import { docs as zScore } from './z-score/docs';

export const METHOD_DOCS = {
  mean,
  trimmed,
  median,
  'rank-sum': rankSum,
  'z-score': zScore,
  adjusted,
  robust,
  reliability,
} as const satisfies Record<MethodId, MethodDocs>;
