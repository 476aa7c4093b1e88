// The method on drawn panels, in doubles.
import { type MethodDraw, middleOf } from '../../draws/draw';

export const draw: MethodDraw = () => middleOf((count) => Math.ceil(count / 2) - 1);
