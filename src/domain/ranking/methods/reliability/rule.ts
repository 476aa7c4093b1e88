// The mean in which judges who err more count less.
import { precisionWeights } from '../../weighted/precision';
import { weighingMethod } from '../../weighted/weighing';

export const rule = weighingMethod(precisionWeights);
