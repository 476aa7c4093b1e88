// The method on drawn panels, in doubles.
import { type MethodDraw, meanOf } from '../../draws/draw';

export const draw: MethodDraw = () => meanOf;
