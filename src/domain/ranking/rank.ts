// The ranker: 1-2-2-4 over rounded scores; ties are broken by metrics in order of precedence, remaining ties share the
// rank.
import type Fraction from 'fraction.js';
import type { Entry } from '../competition/competition';
import { compare, roundedUnits } from './exact';
import type { Better } from './methods/method';
import type { Standing, TieBreakStep } from './result';
import type { Metric } from './tie-breaks/tie-break';

export type Ranked = Pick<Standing, 'entry' | 'rank' | 'score' | 'steps' | 'decidedBy'>;

type Contender = { entry: Entry; score: Fraction; steps: TieBreakStep[] };

/** How much further up `one` stands than `other`: positive when better. */
export function lead(one: Fraction, other: Fraction, better: Better): Fraction {
  return better === 'higher' ? one.sub(other) : other.sub(one);
}

/** Negative when `one` stands before `other`, 0 when they are equal. */
export function order(one: Fraction, other: Fraction, better: Better): number {
  return better === 'higher' ? compare(other, one) : compare(one, other);
}

/** Sorts by a comparison, first before last, and puts equals together in the order they came. */
function groupsOf<T>(items: T[], comparison: (one: T, other: T) => number): T[][] {
  const groups: T[][] = [];
  for (const item of [...items].sort(comparison)) {
    const group = groups[groups.length - 1];
    if (group && comparison(group[0]!, item) === 0) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Applies one metric after the other to a group; each subgroup that is still tied goes to the next. */
function separate(group: Contender[], metrics: Metric[]): Contender[][] {
  const [metric, ...rest] = metrics;
  if (group.length === 1 || metric === undefined) return [group];
  const values = metric.values(group.map((contender) => contender.entry));
  if (group.some((contender) => !values.has(contender.entry.code))) return separate(group, rest);

  const name = metric.criterion === undefined ? {} : { criterion: metric.criterion };
  const among = group.map((contender) => contender.entry.code);
  const compared = group.map((contender) => {
    const value = values.get(contender.entry.code)!;
    const step: TieBreakStep = { metric: metric.id, ...name, value, among };
    return { value, contender: { ...contender, steps: [...contender.steps, step] } };
  });
  return groupsOf(compared, (one, other) => order(one.value, other.value, metric.better)).flatMap((tied) =>
    separate(
      tied.map(({ contender }) => contender),
      rest,
    ),
  );
}

/**
 * Ranks entries, best first; those who share a rank keep the order in which they came.
 *
 * @param contenders the entries with their exact scores, in the order of the entries tab
 * @param metrics the tie-break chain; each is compared exactly
 * @param decimals places to which scores are rounded half up before they are compared
 */
export function rankEntries(
  contenders: { entry: Entry; score: Fraction }[],
  metrics: Metric[],
  decimals: number,
  better: Better,
): Ranked[] {
  const started = contenders.map(({ entry, score }) => {
    return { rounded: roundedUnits(score, decimals), contender: { entry, score, steps: [] } };
  });
  const sign = better === 'higher' ? -1 : 1;
  const byScore = groupsOf(started, (one, other) =>
    one.rounded < other.rounded ? -sign : one.rounded > other.rounded ? sign : 0,
  );
  const groups = byScore.flatMap((tied) =>
    separate(
      tied.map(({ contender }) => contender),
      metrics,
    ),
  );
  let before = 0;
  return groups.flatMap((group) => {
    const rank = before + 1;
    before += group.length;
    return group.map((contender) => {
      const last = contender.steps[contender.steps.length - 1] ?? null;
      return { ...contender, rank, decidedBy: group.length > 1 ? 'shared' : last };
    });
  });
}
