// Ranks what is drawn: the entries as they truly are, and what another panel would make of them.
import Fraction from 'fraction.js';
import type { PanelScores } from '../ranking/draws/panel-scores';
import type { Method } from '../ranking/methods/method';
import { hasPassingScore, racePlaces } from '../ranking/places';
import type { Ranked } from '../ranking/rank';
import type { StageResult } from '../ranking/result';
import type { RankedCompetition } from '../ranking/rules';
import { carriedParts } from '../ranking/stages/carry-over';
import { cutContext, drawCut } from '../ranking/stages/cut';
import type { Race } from '../ranking/stages/cut/rule';
import { drawScorer } from './draw-scores';
import { posteriorDraws } from './posterior';

/** One ranking of the entries, in the order of the table. */
export type Ranking = {
  /** Scores that the ranking stands on, unrounded. */
  scores: Float64Array;
  /** 1-2-2-4 over the rounded scores. */
  ranks: Int32Array;
  /** Index of an entry → its share of a place, for those who get any. */
  shares: Map<number, number>;
};

/** A draw: `truth`, if every judge in the world were asked, and `another` panel of the same kind, over the same entries. */
export type Redrawn = { truth: Ranking; another: Ranking };

/** Doubles within this many points below a rounding boundary count as on it, as the exact score would. */
const TOLERANCE = 1e-9;

/** The standard error of a share is at most 1.1 %, of a long list 2.2 %. */
const SAMPLES = { most: 2000, longList: 500, longFrom: 500 };

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
function sorted(units: Float64Array): number[] {
  const keys = units.map((unit, index) => unit * units.length + index).sort();
  return Array.from(keys, (key) => key - Math.floor(key / units.length) * units.length);
}

/** Those of a race for whom there are not places enough share what is left of them. */
function sharesOf({ contenders, sharing = [] }: Race, places: number | null): [code: string, share: number][] {
  const left = ((places ?? 0) - contenders.length + sharing.length) / sharing.length;
  const shared = new Set(sharing);
  return contenders.map((ranked) => [ranked.entry.code, shared.has(ranked) ? left : 1]);
}

/**
 * Prepares the ranking of drawn stage scores by the carry-over and the rules of the cut as set.
 *
 * Scores are doubles rounded half up to the decimals of the ranking. Entries with equal rounded scores share their rank:
 * the tie-break chain orders equals, it does not show that one is better.
 */
function ranker(
  competition: RankedCompetition,
  result: StageResult,
  previous: StageResult[],
  { better }: Method,
  table: PanelScores,
): (stageScores: Float64Array) => Ranking {
  const { settings } = competition;
  const { entries } = table;
  const { places, stage } = result;
  const carried = carriedShares(competition, result, previous, table);
  const indexes = new Map(entries.map((entry, index) => [entry.code, index]));
  const factor = 10 ** settings.decimals;
  const sign = better === 'higher' ? -1 : 1;
  const rounded = (exact: Fraction) => exact;
  const context = cutContext(competition, stage, better, rounded);
  // The cut looks at scores only where there is a passing score; fractions for nothing would double the time.
  const unseen = new Fraction(0);
  const scoreOf = (units: number) => (hasPassingScore(stage, settings) ? new Fraction(units, factor) : unseen);

  return (stageScores) => {
    const scores = stageScores.map((one, index) => carried[index]!.rest + carried[index]!.own * one);
    const units = scores.map((one) => sign * Math.floor((one + TOLERANCE) * factor + 0.5));
    const order = sorted(units);
    const ranks = new Int32Array(entries.length);
    const ranking = order.map((entry, position): Ranked => {
      const above = order[position - 1];
      ranks[entry] = above !== undefined && units[above] === units[entry] ? ranks[above]! : position + 1;
      return {
        entry: entries[entry]!,
        rank: ranks[entry]!,
        score: scoreOf(sign * units[entry]!),
        steps: [],
        decidedBy: null,
      };
    });
    const { races } = drawCut(ranking, context);
    const shares = races.flatMap((race) => sharesOf(race, racePlaces(stage, places, race.category)));
    return { scores, ranks, shares: new Map(shares.map(([code, share]) => [indexes.get(code)!, share])) };
  };
}

/**
 * Ranks the stage under every draw, by the method as set. What an entry truly is, a single judge without severity and error
 * would say: so the method gives it in its own unit.
 */
export function redraw(
  competition: RankedCompetition,
  result: StageResult,
  previous: StageResult[],
  method: Method,
  table: PanelScores,
  lambda: number,
): Redrawn[] {
  const { settings } = competition;
  const { entries, judges } = table;
  const perfect = { ...table, judges: judges.slice(0, 1), rows: entries.map(() => [0]) };
  const truth = drawScorer(result.method, perfect, lambda, result.panel, settings);
  const another = drawScorer(result.method, table, lambda, result.panel, settings);
  const rank = ranker(competition, result, previous, method, table);
  const samples = entries.length < SAMPLES.longFrom ? SAMPLES.most : SAMPLES.longList;
  return Array.from(posteriorDraws(table, samples), (draw) => ({
    truth: rank(truth(Array.from(draw.entries, (one) => [one]))),
    another: rank(another(draw.rows)),
  }));
}
