// The aggregation methods as the ranker and the settings ask for them.
import type { ScoreUnit } from '../score-unit';
import type { MethodId } from './list';
import type { Method } from './method';
import { METHOD_RULES } from './rules';

export const methodOf = (id: MethodId): Method => METHOD_RULES[id];

/** What the numbers of a method are. */
export const unitOf = (id: MethodId): ScoreUnit => METHOD_RULES[id].unit;
