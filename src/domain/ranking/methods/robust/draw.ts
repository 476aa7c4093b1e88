// The method on drawn panels, in doubles.
import { huberWeights } from '../../weighted/huber';
import { weighingDraw } from '../../weighted/weighing';

export const draw = weighingDraw(huberWeights);
