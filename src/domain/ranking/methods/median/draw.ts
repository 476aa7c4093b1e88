// The method under drawn panels, in doubles.
import { type MethodDraw, middleOf } from '../../draws/draw';

export const draw: MethodDraw = (rows) => middleOf(rows, (count) => Math.ceil(count / 2) - 1);
