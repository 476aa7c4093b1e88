// The additive model of scores: what a judge adds to every entry, by weighted least squares.
import type { OptionalScore } from './numbers';

/** Solves a symmetric positive semidefinite system; where it leaves an unknown open, that one is 0. */
function solve(matrix: number[][], right: number[]): { solution: number[]; rank: number } {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  const scale = Math.max(...matrix.map((row, index) => row[index]!));
  let rank = 0;
  for (const [column, pivotRow] of rows.entries()) {
    const pivot = pivotRow[column]!;
    if (pivot <= scale * 1e-12) {
      pivotRow.fill(0);
      continue;
    }
    rank += 1;
    for (const [index, row] of rows.entries()) {
      const factor = index === column ? 0 : row[column]! / pivot;
      if (factor !== 0) for (const at of row.keys()) row[at] = row[at]! - factor * pivotRow[at]!;
    }
  }
  return { solution: rows.map((row, index) => (row[index] === 0 ? 0 : row[row.length - 1]! / row[index]!)), rank };
}

/**
 * The effect of every judge (+ lenient) that minimises Σ m_j (y_ij − e_i − s_j)² + λ Σ m_j s_j², with Σ m_j s_j = 0, the
 * entries' e_i eliminated: one equation a judge.
 *
 * @param times m_j: how often each judge sits in the panel; of one who does not, the effect is 0
 * @returns `isDetermined` false where λ is 0 and the entries fall into groups that no judge connects
 */
export function judgeEffectsOf(
  rows: readonly (readonly OptionalScore[])[],
  times: readonly number[],
  lambda: number,
): { effects: number[]; isDetermined: boolean } {
  const matrix = times.map((one, index) => times.map((_, at) => (at === index ? lambda * one : 0)));
  const right = times.map(() => 0);
  const scoring = new Set<number>();
  for (const row of rows) {
    const judges = [...row.keys()].filter((judge) => row[judge] !== null && times[judge]! > 0);
    const weight = judges.reduce((total, judge) => total + times[judge]!, 0);
    const mean = judges.reduce((total, judge) => total + times[judge]! * row[judge]!, 0) / weight;
    for (const one of judges) {
      scoring.add(one);
      right[one] = right[one]! + times[one]! * (row[one]! - mean);
      const equation = matrix[one]!;
      equation[one] = equation[one]! + times[one]!;
      for (const other of judges) equation[other] = equation[other]! - (times[one]! * times[other]!) / weight;
    }
  }
  const { solution, rank } = solve(matrix, right);
  const weight = times.reduce((total, one) => total + one, 0);
  const centre = solution.reduce((total, effect, judge) => total + times[judge]! * effect, 0) / weight;
  return {
    effects: solution.map((effect, judge) => (times[judge]! > 0 ? effect - centre : 0)),
    isDetermined: rank >= scoring.size - 1,
  };
}
