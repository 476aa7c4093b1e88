// Intraclass correlations: how much of the differences between scores is due to the entries and not to the judges.
import { average, squares, sum } from '../ranking/draws/numbers';

export type Intraclass = {
  /** ICC(2,1): of a single judge's scores. */
  single: number | null;
  /** ICC(2,k): of the mean of all judges. */
  average: number | null;
};

/**
 * ICC(2,1) and ICC(2,k), judges taken as a random sample who all score every entry; agreement in points, so a strict
 * judge lowers them (P. E. Shrout, J. L. Fleiss 1979, Psychological Bulletin 86, 420–428):
 * (BMS − EMS) / (BMS + (k−1)·EMS + k(JMS − EMS)/n) and (BMS − EMS) / (BMS + (JMS − EMS)/n).
 * Null with fewer than 2 judges or entries, where nothing varies, and for the mean where its denominator is not positive.
 */
export function intraclass(rows: readonly (readonly number[])[]): Intraclass {
  const entries = rows.length;
  const judges = rows[0]?.length ?? 0;
  if (entries < 2 || judges < 2) return { single: null, average: null };
  const ofEntries = rows.map(average);
  const ofJudges = rows[0]!.map((_, judge) => average(rows.map((row) => row[judge]!)));
  const overall = average(ofEntries);
  const residuals = rows.flatMap((row, entry) =>
    row.map((score, judge) => (score - ofEntries[entry]! - ofJudges[judge]! + overall) ** 2),
  );
  const between = (judges * squares(ofEntries)) / (entries - 1);
  const panel = (entries * squares(ofJudges)) / (judges - 1);
  const error = sum(residuals) / ((entries - 1) * (judges - 1));
  // What rounding leaves of nothing is nothing.
  const nothing = 1e-12 * (between + panel + error);
  const ratio = (denominator: number): number | null =>
    denominator > nothing ? (between - error) / denominator : null;
  return {
    single: ratio(between + (judges - 1) * error + (judges * (panel - error)) / entries),
    average: ratio(between + (panel - error) / entries),
  };
}
