// How exact the corrected scores of a plan can be, before anybody has scored.
import type { StageAssignment } from '../../competition/assignment';
import { eigen } from '../../ranking/adjusted/eigen';

/** Below this an eigenvalue is 0: those of a plan that links its judges are around their loads. */
const NONE = 1e-7;

/**
 * The root of the mean variance of the entries' scores when every judge's severity is corrected by least squares, in
 * units of one reading's standard error: 1/√n with n readings each if nothing had to be corrected, more the worse the
 * judges are linked. With the readings n_i of an entry, its judges a_i and L as in `adjusted/equations.ts` a score has the variance
 * 1/n_i + a_iᵀ·L⁺·a_i / n_i². Null where somebody reads nothing that links them to the others: then nothing corrects them.
 */
export function expectedError(plan: StageAssignment): number | null {
  const panels = [...plan.values()].filter((judges) => judges.length > 0);
  const judges = [...new Set(panels.flat())].sort();
  if (judges.length === 0) return null;
  const place = new Map(judges.map((code, index) => [code, index]));
  const members = panels.map((panel) => panel.map((code) => place.get(code)!));
  const matrix = judges.map(() => judges.map(() => 0));
  for (const panel of members) {
    for (const judge of panel) {
      const row = matrix[judge]!;
      row[judge] = row[judge]! + 1;
      for (const other of panel) row[other] = row[other]! - 1 / panel.length;
    }
  }
  const axes = eigen(matrix);
  if (axes.filter(({ value }) => value < NONE).length > 1) return null;
  const variances = members.map((panel) =>
    axes.reduce((sum, { value, vector }) => {
      if (value < NONE) return sum;
      const share = panel.reduce((total, judge) => total + vector[judge]!, 0) / panel.length;
      return sum + share ** 2 / value;
    }, 1 / panel.length),
  );
  return Math.sqrt(variances.reduce((sum, one) => sum + one, 0) / variances.length);
}
