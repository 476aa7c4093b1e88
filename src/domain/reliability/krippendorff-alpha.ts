// Krippendorff's α: agreement in points where not every judge scored every entry.
import { type OptionalScore, present, squares, sum } from '../ranking/draws/numbers';

/**
 * α with the interval metric, 1 − observed / expected disagreement, over the entries with at least two scores
 * (K. Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). 1 is perfect agreement, 0 what chance would give,
 * less is systematic disagreement. Null where no entry has two scores and where nothing varies.
 */
export function krippendorffAlpha(rows: readonly (readonly OptionalScore[])[]): number | null {
  const units = rows.map(present).filter((scores) => scores.length > 1);
  const all = units.flat();
  const expected = squares(all) / (all.length - 1);
  if (!(expected > 0)) return null;
  // The squared differences of all ordered pairs in a unit are 2·m times its squares about the mean.
  const observed = sum(units.map((scores) => (scores.length * squares(scores)) / (scores.length - 1))) / all.length;
  return 1 - observed / expected;
}
