// Ranks drawn stage scores by the carry-over and the rules of the cut as set.
import Fraction from 'fraction.js';
import type { PanelScores } from '../ranking/draws/panel-scores';
import type { Method } from '../ranking/methods/method';
import { hasPassingScore, isCutByCategory, racePlaces } from '../ranking/places';
import type { Ranked } from '../ranking/rank';
import type { StageResult } from '../ranking/result';
import type { RankedCompetition } from '../ranking/rules';
import { carriedParts } from '../ranking/stages/carry-over';
import { cutContext, drawCut } from '../ranking/stages/cut';
import type { Race } from '../ranking/stages/cut/rule';

/** Index of an entry → its share of a place, for those who get any. */
export type Shares = Map<number, number>;

export type DrawnRanker = {
  /** The scores that the ranking stands on: with those of earlier stages where they are carried over, unrounded. */
  carried: (stageScores: Float64Array) => Float64Array;
  /** 1-2-2-4 over the rounded scores. */
  ranks: (scores: Float64Array) => Int32Array;
  shares: (scores: Float64Array) => Shares;
};

/** Doubles within this many points below a rounding boundary count as on it, as the exact score would. */
const TOLERANCE = 1e-9;

/** Up to so many places those who hold them are kept in order while the scores are gone through; else all are sorted. */
const FEW_PLACES = 64;

/** With carry-over an entry's score is `rest` + `own` × its score at this stage. */
function carriedShares(
  competition: RankedCompetition,
  result: StageResult,
  previous: StageResult[],
  table: PanelScores,
) {
  if (!competition.settings.carryOver) return table.entries.map(() => ({ own: 1, rest: 0 }));
  const partsOf = carriedParts(competition, result.stage, previous);
  const nothing = new Fraction(0);
  return table.entries.map((entry) => {
    const parts = partsOf(entry.code, nothing).map(({ weight, score }) => [weight.valueOf(), score.valueOf()] as const);
    const total = parts.reduce((all, [weight]) => all + weight, 0);
    const earlier = parts.reduce((all, [weight, score]) => all + weight * score, 0);
    return { own: parts[parts.length - 1]![0] / total, rest: earlier / total };
  });
}

/** Indexes of the units from the lowest to the highest; equal ones stay in their order. Sorted as plain numbers, which is fast. */
function sorted(units: Float64Array): Int32Array {
  const count = units.length;
  const order = new Int32Array(count);
  const keys = units.map((unit, index) => unit * count + index).sort();
  for (let at = 0; at < count; at += 1) order[at] = keys[at]! - Math.floor(keys[at]! / count) * count;
  return order;
}

function ranksOf(units: Float64Array, order: Int32Array): Int32Array {
  const ranks = new Int32Array(units.length);
  for (let at = 0; at < order.length; at += 1) {
    const [entry, above] = [order[at]!, order[at - 1]];
    ranks[entry] = above !== undefined && units[above] === units[entry] ? ranks[above]! : at + 1;
  }
  return ranks;
}

/** The last unit that gets a place, counted from the lowest. */
function lastWithin(units: Float64Array, places: number): number {
  if (places > FEW_PLACES) return units.slice().sort()[places - 1]!;
  const best = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    if (unit >= best[places - 1]!) continue;
    let place = places - 1;
    for (; place > 0 && best[place - 1]! > unit; place -= 1) best[place] = best[place - 1]!;
    best[place] = unit;
  }
  return best[places - 1]!;
}

/** Where the rank alone decides who is within. Those who share the last place share what is left of the places. */
function plainShares(units: Float64Array, places: number | null): Shares {
  const shares: Shares = new Map();
  const last = places === null || places >= units.length ? Number.POSITIVE_INFINITY : lastWithin(units, places);
  let [above, sharing] = [0, 0];
  for (let at = 0; at < units.length; at += 1) {
    if (units[at]! < last) above += 1;
    else if (units[at] === last) sharing += 1;
  }
  const left = Math.min(1, ((places ?? above) - above) / sharing);
  for (let at = 0; at < units.length; at += 1) {
    if (units[at]! < last) shares.set(at, 1);
    else if (units[at] === last) shares.set(at, left);
  }
  return shares;
}

/** The same for a race that the rules of the cut have left. */
function sharesOf({ contenders, sharing = [] }: Race, places: number | null): [code: string, share: number][] {
  const left = ((places ?? 0) - contenders.length + sharing.length) / sharing.length;
  const shared = new Set(sharing);
  return contenders.map((ranked) => [ranked.entry.code, shared.has(ranked) ? left : 1]);
}

/**
 * Scores are doubles rounded half up to the decimals of the ranking. Entries with equal rounded scores share their rank:
 * the tie-break chain orders equals, it does not show that one is better.
 */
export function drawnRanker(
  competition: RankedCompetition,
  result: StageResult,
  previous: StageResult[],
  { better }: Method,
  table: PanelScores,
): DrawnRanker {
  const { settings } = competition;
  const { entries } = table;
  const { places, last, stage } = result;
  const parts = carriedShares(competition, result, previous, table);
  const indexes = new Map(entries.map((entry, index) => [entry.code, index]));
  const factor = 10 ** settings.decimals;
  const sign = better === 'higher' ? -1 : 1;
  const unitsOf = (scores: Float64Array) => scores.map((one) => sign * Math.floor((one + TOLERANCE) * factor + 0.5));
  const isPlain =
    !hasPassingScore(stage, settings) &&
    settings.maxPerInstitution === null &&
    !isCutByCategory(stage, settings, last) &&
    stage.minByUnitType === undefined;
  const rounded = (exact: Fraction) => exact;
  const context = cutContext(competition, stage, better, rounded);
  // The cut looks at scores only where there is a passing score; fractions for nothing would double the time.
  const unseen = new Fraction(0);
  const scoreOf = (units: number) => (hasPassingScore(stage, settings) ? new Fraction(units, factor) : unseen);

  /** Through the rules of the cut themselves. */
  const ruled = (units: Float64Array): Shares => {
    const order = sorted(units);
    const ranks = ranksOf(units, order);
    const ranking = Array.from(
      order,
      (entry): Ranked => ({
        ...{ entry: entries[entry]!, rank: ranks[entry]!, score: scoreOf(sign * units[entry]!) },
        ...{ steps: [], decidedBy: null },
      }),
    );
    const { races } = drawCut(ranking, context);
    const shares = races.flatMap((race) => sharesOf(race, racePlaces(stage, places, race.category)));
    return new Map(shares.map(([code, share]) => [indexes.get(code)!, share]));
  };

  return {
    carried: (stageScores) => stageScores.map((one, index) => parts[index]!.rest + parts[index]!.own * one),
    ranks: (scores) => {
      const units = unitsOf(scores);
      return ranksOf(units, sorted(units));
    },
    shares: (scores) => {
      const units = unitsOf(scores);
      return isPlain ? plainShares(units, places) : ruled(units);
    },
  };
}
