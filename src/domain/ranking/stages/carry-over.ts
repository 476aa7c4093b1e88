// Carry-over: the weighted mean of an entry's stage scores so far.
import Fraction from 'fraction.js';
import type { Stage } from '../../competition/competition';
import { decimal, weightedMean } from '../exact';
import type { StageResult } from '../result';
import type { RankedCompetition } from '../rules';

/** One stage's share in a carried-over score. */
export type CarriedPart = { stage: string; weight: Fraction; score: Fraction };

/** A stage's weight. Without any weight in the workbook all are equal; beside others a blank one is 0 (validation reports it). */
function weightIn(competition: RankedCompetition): (stage: Stage) => Fraction {
  const equal = competition.stages.every((stage) => stage.weight === null);
  return (stage) => (equal ? new Fraction(1) : decimal(stage.weight ?? 0));
}

/**
 * Prepares the parts of a carried-over score: an entry's exact stage scores at `previous` and at this stage, with weights.
 * Where the weights so far add up to nothing (a first stage of weight 0) the stage stands for itself, with weight 1.
 */
export function carriedParts(
  competition: RankedCompetition,
  stage: Stage,
  previous: StageResult[],
): (entry: string, stageScore: Fraction) => CarriedPart[] {
  const weightOf = weightIn(competition);
  const earlier = previous.map((result) => ({
    stage: result.stage.name,
    weight: weightOf(result.stage),
    scores: new Map(result.standings.map((standing) => [standing.entry.code, standing.stageScore])),
  }));
  return (entry, stageScore) => {
    const before = earlier.flatMap(({ scores, ...part }) => {
      const score = scores.get(entry);
      return score ? [{ ...part, score }] : [];
    });
    const parts = [...before, { stage: stage.name, weight: weightOf(stage), score: stageScore }];
    const weighs = parts.some((part) => part.weight.gt(0));
    return weighs ? parts : [{ stage: stage.name, weight: new Fraction(1), score: stageScore }];
  };
}

/** The exact carried-over score of every entry that has a stage score, by entry code. */
export function carryOver(
  competition: RankedCompetition,
  stage: Stage,
  previous: StageResult[],
  stageScores: Map<string, Fraction>,
): Map<string, Fraction> {
  const partsOf = carriedParts(competition, stage, previous);
  return new Map(
    [...stageScores].map(([entry, score]) => [entry, weightedMean(partsOf(entry, score)) ?? score] as const),
  );
}
