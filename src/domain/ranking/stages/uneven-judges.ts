// The finding that a method without correction favours or harms entries by their choice of judges.
import type Fraction from 'fraction.js';
import { entryLabel } from '../../competition/entry-label';
import { adjustmentOf } from '../adjusted';
import { clearlyImbalanced } from '../adjusted/imbalance';
import { roundedUnits } from '../exact';
import type { RankingFindingOf } from '../finding';
import { methodOf } from '../methods';
import type { StageResult } from '../result';
import type { RankedCompetition } from '../rules';
import { carryOver } from './carry-over';

type Scores = Map<string, Fraction>;

/** 1-2-2-4 by rounded score, before tie-breaks. */
function ranksBy(scores: Scores, decimals: number): Map<string, number> {
  const rounded = Array.from(scores, ([entry, score]) => ({ entry, units: roundedUnits(score, decimals) }));
  rounded.sort((one, other) => (one.units > other.units ? -1 : one.units < other.units ? 1 : 0));
  let rank = 0;
  return new Map(
    rounded.map(({ entry, units }, index) => {
      if (rounded[index - 1]?.units !== units) rank = index + 1;
      return [entry, rank];
    }),
  );
}

/**
 * One warning a stage under methods that average points as they are (mean, trimmed mean, median): entries that lack strict or
 * lenient judges, by how many places each would move, most first. The direction is not told: the finding stands in a tab, and
 * where one judge was left out it would say how strict that judge is.
 *
 * @param previous the results of the stages before this one, in order
 */
export function unevenJudges(
  competition: RankedCompetition,
  { stage, panel, method, standings }: StageResult,
  previous: StageResult[],
): RankingFindingOf<'METHOD_CAUTION'>[] {
  const { decimals, carryOver: isCarried } = competition.settings;
  const { unit, correctsSeverity = false } = methodOf(method);
  if (correctsSeverity || unit !== 'points' || panel.byCriterion !== undefined) return [];
  const imbalanced = clearlyImbalanced(panel, 0.5 / 10 ** decimals);
  if (imbalanced.size === 0) return [];
  const adjusted = adjustmentOf(panel, 'auto').scores;
  const before = ranksBy(new Map(standings.map(({ entry, score }) => [entry.code, score])), decimals);
  const after = ranksBy(isCarried ? carryOver(competition, stage, previous, adjusted) : adjusted, decimals);
  const entries = panel.entries
    .filter(({ code }) => imbalanced.has(code))
    .map((entry) => ({
      entry: entryLabel(entry),
      places: Math.abs(before.get(entry.code)! - after.get(entry.code)!),
    }))
    .sort((one, other) => other.places - one.places);
  return [
    { code: 'METHOD_CAUTION', severity: 'warning', stage: stage.name, params: { reason: 'uneven-judges', entries } },
  ];
}
