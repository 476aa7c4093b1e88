// The method under drawn panels, in doubles.
import { judgeEffectsOf } from '../../draws/additive-model';
import { type MethodDraw, meanOf } from '../../draws/draw';

/** Judges not drawn have the effect that the whole panel gives them, for the entries that they alone scored. */
export const draw: MethodDraw = (rows, lambda) => {
  if (rows.every((row) => row.every((cell) => cell !== null))) return meanOf(rows);
  const whole = judgeEffectsOf(rows, rows[0]?.map(() => 1) ?? [], lambda).effects;
  return (times) => {
    const drawn = judgeEffectsOf(rows, times, lambda).effects;
    const effects = drawn.map((effect, judge) => (times[judge]! > 0 ? effect : whole[judge]!));
    return meanOf(rows.map((row) => row.map((cell, judge) => (cell === null ? null : cell - effects[judge]!))))(times);
  };
};
