// The final ranking over several stages: those who went further stand before those who dropped out earlier.
import type Fraction from 'fraction.js';
import type { Entry } from '../../competition/competition';
import type { StageResult } from '../../competition/result';

export type FinalRow = {
  /** 1-2-2-4 over all stages. */
  place: number;
  entry: Entry;
  /** Name of the last stage at which it was ranked, with rank and exact score there. */
  stage: string;
  rank: number;
  score: Fraction;
  /** The title it earned last: who dropped out keeps that of the stage before. */
  title: string | null;
  /** At the last stage, where each category has its own winners: its category and its rank there. */
  category: string | null;
  categoryRank: number | null;
};

/**
 * Puts the results of all ranked stages (in order) into one ranking, best first. A place is the number of those who went
 * further plus the rank among those who ended at the same stage. Meant for two stages or more.
 */
export function finalRanking(results: StageResult[]): FinalRow[] {
  const titles = new Map<string, string>();
  for (const { standings } of results)
    for (const { entry, title } of standings) if (title !== null) titles.set(entry.code, title);

  const further = new Set<string>();
  return [...results].reverse().flatMap(({ stage, standings }) => {
    const ended = standings.filter(({ entry }) => !further.has(entry.code));
    const before = further.size;
    for (const { entry } of ended) further.add(entry.code);
    let within = 0;
    return ended.map(({ entry, rank, score, category, categoryRank }, index): FinalRow => {
      if (ended[index - 1]?.rank !== rank) within = index + 1;
      const title = titles.get(entry.code) ?? null;
      return { place: before + within, entry, stage: stage.name, rank, score, title, category, categoryRank };
    });
  });
}
