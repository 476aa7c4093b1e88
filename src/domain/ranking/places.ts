// How many places a stage has.
import type { Stage } from '../competition/competition';
import type { RankedCompetition } from './rules';

/** How many advance from a stage: its own number, on the last stage else the setting `top`; null = all. */
export function placesOf({ stages, settings }: RankedCompetition, stage: Stage): number | null {
  const last = stages[stages.length - 1] === stage;
  return stage.advance ?? (last ? settings.top : null);
}

/** N of the Top N: the places of the last stage. */
export function topOf(competition: RankedCompetition): number {
  const last = competition.stages[competition.stages.length - 1];
  return (last === undefined ? null : placesOf(competition, last)) ?? competition.settings.top;
}
