// The method on drawn panels, in doubles.
import { byJudge, type MethodDraw, meanOf } from '../../draws/draw';
import { meanRanks } from '../../draws/numbers';

export const draw: MethodDraw = () => (rows) => meanOf(byJudge(rows, meanRanks));
