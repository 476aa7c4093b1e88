// Tie-break: within the group still tied, the pairs an entry wins by a majority of judges minus those it loses.
import Fraction from 'fraction.js';
import { overCommon } from '../../exact';
import type { Duel } from '../../explanation/statement';
import type { Panel } from '../../result';
import type { TieBreak } from '../tie-break';

/** The scores of one judge as whole numbers that compare like them, one per entry of the group; null = not scored. */
function levelsOf(panel: Panel, judge: string, codes: readonly string[]): (number | null)[] {
  const scores = codes.map((code) => panel.readings.get(code)?.get(judge)?.score);
  const { units } = overCommon(scores.flatMap((score) => (score ? [score] : [])));
  const sorted = [...new Set(units)].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const level = new Map(sorted.map((unit, index) => [unit, index]));
  let read = 0;
  return scores.map((score) => (score ? level.get(units[read++]!)! : null));
}

type Tally = (one: number, other: number) => { higher: number; lower: number };

/** Counts the judges who scored both of two entries (by their index) and put the first higher, or lower. */
function tallyOf(panel: Panel, codes: readonly string[]): Tally {
  const judges = panel.judges.map(({ code }) => levelsOf(panel, code, codes));
  return (one, other) => {
    let higher = 0;
    let lower = 0;
    for (const levels of judges) {
      const own = levels[one]!;
      const rival = levels[other]!;
      if (own === null || rival === null) continue;
      if (own > rival) higher += 1;
      else if (own < rival) lower += 1;
    }
    return { higher, lower };
  };
}

/** Prepares the pairs of an entry with each of the others, in their order. */
export function duelsOf(panel: Panel, codes: readonly string[]): (entry: string) => Duel[] {
  const tally = tallyOf(panel, codes);
  const indexes = new Map(codes.map((code, index) => [code, index]));
  return (entry) => {
    const own = indexes.get(entry);
    if (own === undefined) return [];
    return codes.flatMap((rival, index) => (index === own ? [] : [{ rival, ...tally(own, index) }]));
  };
}

/** Pairs won minus pairs lost, by entry. */
function balances(panel: Panel, codes: readonly string[]): Map<string, Fraction> {
  const tally = tallyOf(panel, codes);
  const balance = codes.map(() => 0);
  for (let one = 0; one < codes.length; one += 1) {
    for (let other = one + 1; other < codes.length; other += 1) {
      const { higher, lower } = tally(one, other);
      const sign = Math.sign(higher - lower);
      balance[one]! += sign;
      balance[other]! -= sign;
    }
  }
  return new Map(codes.map((code, index) => [code, new Fraction(balance[index]!)]));
}

export const rule: TieBreak = {
  metrics: ({ panel }) => [
    {
      id: 'majority',
      better: 'higher',
      values: (group) =>
        balances(
          panel,
          group.map(({ code }) => code),
        ),
    },
  ],
};
