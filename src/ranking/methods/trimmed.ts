// The mean without one highest and one lowest score.

import { compare, mean } from '../exact';
import type { Dropped } from '../explanation/statement';
import type { Method } from './method';
import { type JudgeScore, perEntry, scoresOf } from './per-entry';

/** With fewer scores nothing is dropped: one would be left of two, none of one. */
export const FEWEST_TO_TRIM = 3;

const byCode = (one: JudgeScore, other: JudgeScore): number =>
  one.judge < other.judge ? -1 : one.judge > other.judge ? 1 : 0;

/**
 * What is kept and dropped of an entry's scores. Of equal scores the one whose judge's code sorts first is dropped, wherever
 * the judge stands in the tab: the mean is the same for any of them.
 */
function trim(scores: JudgeScore[]): { kept: JudgeScore[]; dropped: { highest: Dropped; lowest: Dropped } | null } {
  if (scores.length < FEWEST_TO_TRIM) return { kept: scores, dropped: null };
  const extreme = (among: JudgeScore[], sign: number): Dropped => {
    const first = [...among].sort((one, other) => sign * compare(one.score, other.score) || byCode(one, other))[0]!;
    return { ...first, alike: scores.filter(({ score }) => compare(score, first.score) === 0).length };
  };
  const lowest = extreme(scores, 1);
  const others = scores.filter(({ judge }) => judge !== lowest.judge);
  const highest = extreme(others, -1);
  return { kept: others.filter(({ judge }) => judge !== highest.judge), dropped: { highest, lowest } };
}

export const trimmedMethod: Method = {
  id: 'trimmed',
  better: 'higher',
  unit: 'points',
  precision: null,
  scores: (panel) => perEntry(panel, (scores) => mean(trim(scores).kept.map(({ score }) => score))),
  working: (panel) => (entry) => [
    { code: 'SCORES_DROPPED', params: { dropped: trim(scoresOf(panel, entry)).dropped } },
  ],
};
