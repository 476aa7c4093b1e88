// How many places a stage has.
import type { Stage } from '../competition/competition';
import type { RankedCompetition } from './rules';

/** How many advance from a stage: its own number, on the last stage else the setting `top`; null = all. */
export function placesOf({ stages, settings }: RankedCompetition, stage: Stage): number | null {
  const last = stages[stages.length - 1] === stage;
  return stage.advance ?? (last ? settings.top : null);
}
