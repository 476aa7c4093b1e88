// The method on drawn panels, in doubles.
import { additiveModel } from '../../draws/additive-model';
import { type MethodDraw, meanOf } from '../../draws/draw';

export const draw: MethodDraw = (pattern, lambda) => {
  if (pattern.every((row) => row.every((cell) => cell !== null))) return meanOf;
  const model = additiveModel(pattern, lambda);
  const equal = new Float64Array(model.entry.length).fill(1);
  return (rows) => {
    const scores = model.scoresOf(rows);
    return model.worths(scores, equal, model.effects(scores, equal));
  };
};
