// The mean without one highest and one lowest score.
import type Fraction from 'fraction.js';

import { compare, mean } from '../../exact';
import type { Dropped } from '../../explanation/statement';
import type { Method } from '../method';
import { ascending, type JudgeScore, perEntry, scoresOf } from '../per-entry';

/** With fewer scores nothing is dropped: one would be left of two, none of one. */
export const FEWEST_TO_TRIM = 3;

/**
 * What is kept and dropped of an entry's scores. Of equal scores the one whose judge's code sorts first is dropped: the mean is
 * the same for any of them.
 */
function trim(scores: JudgeScore[]): { kept: JudgeScore[]; dropped: { highest: Dropped; lowest: Dropped } | null } {
  if (scores.length < FEWEST_TO_TRIM) return { kept: scores, dropped: null };
  const alikeTo = (score: Fraction) => (one: JudgeScore) => compare(one.score, score) === 0;
  const count = (one: JudgeScore): Dropped => ({ ...one, alike: scores.filter(alikeTo(one.score)).length });
  const [lowest, ...others] = ascending(scores);
  const highest = others.find(alikeTo(others[others.length - 1]!.score))!;
  const dropped = { highest: count(highest), lowest: count(lowest!) };
  return { kept: others.filter((one) => one !== highest), dropped };
}

export const rule: Method = {
  better: 'higher',
  unit: 'points',
  precision: null,
  scores: (panel) => perEntry(panel, (scores) => mean(trim(scores).kept.map(({ score }) => score))),
  working: (panel) => (entry) => [
    { code: 'SCORES_DROPPED', params: { dropped: trim(scoresOf(panel, entry)).dropped } },
  ],
};
