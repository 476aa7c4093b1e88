// The method on drawn panels, in doubles.
import { byJudge, type MethodDraw, meanOf } from '../../draws/draw';
import { average, squares } from '../../draws/numbers';

function standardized(scores: number[]): number[] {
  const deviation = Math.sqrt(squares(scores) / (scores.length - 1));
  const mean = average(scores);
  return scores.map((score) => (deviation > 0 ? 50 + (10 * (score - mean)) / deviation : 50));
}

export const draw: MethodDraw = () => (rows) => meanOf(byJudge(rows, standardized));
