// The final ranking over several stages: those who went further stand before those who dropped out earlier.
import type Fraction from 'fraction.js';
import type { Entry } from '../../competition/competition';
import type { StageResult } from '../result';
import { decidedStandings } from './plenary';

export type FinalRow = {
  /** 1-2-2-4 over all stages. */
  place: number;
  entry: Entry;
  /** Name of the last stage at which it was ranked, with computed rank, the plenary's and exact score there. */
  stage: string;
  rank: number;
  decided: number | null;
  score: Fraction;
  /** The title it earned last: who dropped out keeps that of the stage before. */
  title: string | null;
  /** At the last stage, where each category has its own winners: its category and its rank there. */
  category: string | null;
  categoryRank: number | null;
};

/**
 * Puts the results of all ranked stages (in order) into one ranking, best first. A place is the number of those who went
 * further plus the rank that counts among those who ended at the same stage. Meant for two stages or more.
 */
export function finalRanking(results: StageResult[]): FinalRow[] {
  const titles = new Map<string, string>();
  for (const { standings } of results)
    for (const { entry, title } of standings) if (title !== null) titles.set(entry.code, title);

  const further = new Set<string>();
  return [...results].reverse().flatMap((result) => {
    const ended = decidedStandings(result).filter(({ standing }) => !further.has(standing.entry.code));
    const before = further.size;
    for (const { standing } of ended) further.add(standing.entry.code);
    let within = 0;
    return ended.map(({ standing, rank: counts }, index): FinalRow => {
      const { entry, rank, score, decision, category, categoryRank } = standing;
      if (ended[index - 1]?.rank !== counts) within = index + 1;
      const title = titles.get(entry.code) ?? null;
      const decided = decision?.rank ?? null;
      const stage = result.stage.name;
      return { place: before + within, entry, stage, rank, decided, score, title, category, categoryRank };
    });
  });
}
