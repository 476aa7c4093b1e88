// The aggregation methods as the ranker and the settings ask for them.
import type { ScoreUnit } from '../score-unit';
import { METHOD_IDS, type MethodId } from './list';
import type { Method } from './method';
import { METHOD_RULES } from './rules';

/** Ids of the methods that can be chosen. */
export const availableMethods: readonly MethodId[] = METHOD_IDS;

export const methodOf = (id: MethodId): Method => METHOD_RULES[id];

/** What the numbers of a method are. */
export const unitOf = (id: MethodId): ScoreUnit => METHOD_RULES[id].unit;
