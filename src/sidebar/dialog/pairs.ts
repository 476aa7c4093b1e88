// Two judges compared: the entries both scored, how well they agree, and where they differ most.

import { correlation } from '../../domain/ranking/draws/correlation';
import type { StageAnswer } from '../../use-cases/answers';

export type Shared = { code: string; name: string; advances: boolean; one: number; other: number };
export type Pair = {
  one: string;
  other: string;
  shared: Shared[];
  /** Null where it is not defined. */
  correlation: number | null;
  /** Points by which the other gives more on average; null without a common entry. */
  difference: number | null;
};

export function pairOf(ranking: StageAnswer['ranking'], one: string, other: string): Pair {
  const shared = ranking.flatMap(({ code, name, advances, judgeScores }) => {
    const [first, second] = [judgeScores[one], judgeScores[other]];
    return first === undefined || second === undefined ? [] : [{ code, name, advances, one: first, other: second }];
  });
  const sum = shared.reduce((all, pair) => all + pair.other - pair.one, 0);
  return {
    one,
    other,
    shared,
    correlation: correlation(shared.map((pair) => [pair.one, pair.other] as const)),
    difference: shared.length === 0 ? null : sum / shared.length,
  };
}

/** Every two of the judges once, in their order. */
export const pairsOf = (ranking: StageAnswer['ranking'], judges: readonly string[]): Pair[] =>
  judges.flatMap((one, index) => judges.slice(index + 1).map((other) => pairOf(ranking, one, other)));

/** The entries that the two see most differently, the most so first. */
export const furthestApart = ({ shared }: Pair, count: number): Shared[] =>
  [...shared].sort((a, b) => Math.abs(b.other - b.one) - Math.abs(a.other - a.one)).slice(0, count);
