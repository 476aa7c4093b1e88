// Written by `npm run lists` from list.ts and the folders beside it.
import { draw as adjusted } from './adjusted/draw';
import type { MethodId } from './list';
import { draw as mean } from './mean/draw';
import { draw as median } from './median/draw';
import type { MethodDraw } from './method';
import { draw as rankSum } from './rank-sum/draw';
import { draw as reliability } from './reliability/draw';
import { draw as robust } from './robust/draw';
import { draw as trimmed } from './trimmed/draw';
import { draw as zScore } from './z-score/draw';

export const METHOD_DRAWS: Partial<Record<MethodId, MethodDraw>> = {
  mean,
  trimmed,
  median,
  'rank-sum': rankSum,
  'z-score': zScore,
  adjusted,
  robust,
  reliability,
};
