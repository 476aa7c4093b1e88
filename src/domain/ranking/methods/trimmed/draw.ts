// The method on drawn panels, in doubles.
import { type MethodDraw, middleOf } from '../../draws/draw';
import { FEWEST_TO_TRIM } from './rule';

export const draw: MethodDraw = () => middleOf((count) => (count < FEWEST_TO_TRIM ? 0 : 1));
