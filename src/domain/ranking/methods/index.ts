// The aggregation methods there are. To add one: a file beside this and a line in the list.

import type { ScoreUnit } from '../score-unit';
import { adjustedMethod } from './adjusted/rule';
import { meanMethod } from './mean/rule';
import { medianMethod } from './median/rule';
import type { Method } from './method';
import { rankSumMethod } from './rank-sum/rule';
import { trimmedMethod } from './trimmed/rule';
import type { MethodId } from './words';
import { zScoreMethod } from './z-score/rule';

const methods: readonly Method[] = [
  meanMethod,
  trimmedMethod,
  medianMethod,
  rankSumMethod,
  zScoreMethod,
  adjustedMethod,
];

/** Ids of the methods that can be chosen. */
export const availableMethods: readonly MethodId[] = methods.map((method) => method.id);

/** The method of an id; undefined when it is not available, which validation reports. */
export function methodOf(id: MethodId): Method | undefined {
  return methods.find((method) => method.id === id);
}

/** What the numbers of a method are. */
export const unitOf = (id: MethodId): ScoreUnit => methodOf(id)?.unit ?? 'points';
