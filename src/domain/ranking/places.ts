// How many places a stage has, altogether and in each race.
import type { Stage } from '../competition/competition';
import { numberFor, numberUnder } from '../competition/named-numbers';
import type { RankedCompetition, RankingRules } from './rules';

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

/** Whether the categories of a stage run apart, each for places of its own. */
export const isCutByCategory = (stage: Stage, settings: RankingRules, last: boolean): boolean =>
  stage.advanceByCategory !== undefined || (settings.winnersPerCategory && last);

/** How many of a stage's places one race is about: those of its category, where the stage says so, else all of them. */
export const racePlaces = (stage: Stage, places: number | null, category: string | null): number | null =>
  stage.advanceByCategory === undefined ? places : (numberUnder(stage.advanceByCategory, category ?? '') ?? 0);

/** The places of the race that has most. */
export const mostPlaces = (stage: Stage, places: number | null): number | null =>
  stage.advanceByCategory === undefined ? places : Math.max(...stage.advanceByCategory.map(({ value }) => value));

/** Below it no entry of the category advances: as the stage says, else as the settings do; null = no limit. */
export const passingScoreFor = (stage: Stage, settings: RankingRules, category: string | null): number | null =>
  numberFor(stage.passingScores ?? [], category ?? '') ?? settings.passingScore;

/** Whether anybody is held to a passing score at a stage. */
export const hasPassingScore = (stage: Stage, settings: RankingRules): boolean =>
  settings.passingScore !== null || stage.passingScores !== undefined;
