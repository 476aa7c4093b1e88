// The method on drawn panels, in doubles.
import { precisionWeights } from '../../weighted/precision';
import { weighingDraw } from '../../weighted/weighing';

export const draw = weighingDraw(precisionWeights);
