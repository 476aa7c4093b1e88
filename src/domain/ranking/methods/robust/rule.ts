// The mean in which stray scores count less.
import { huberWeights } from '../../weighted/huber';
import { weighingMethod } from '../../weighted/weighing';

export const rule = weighingMethod(huberWeights);
