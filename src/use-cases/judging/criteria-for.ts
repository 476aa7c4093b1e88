// What a judge scores at a stage, as tabs and files are laid out by it.
import { askedAt } from '../../domain/competition/asked';
import type { Entry, Judge, Stage } from '../../domain/competition/competition';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { JudgeTabSource } from '../../domain/workbook/layout';

/** Of any entry, and of each where that differs. */
export function criteriaFor(
  competition: ConfiguredCompetition,
  stage: Stage,
  judge: Judge,
): Pick<JudgeTabSource, 'criteria' | 'criteriaOf'> {
  const asked = askedAt(competition, stage);
  return {
    criteria: asked.ofJudge(judge),
    ...(asked.isWhole ? {} : { criteriaOf: (entry: Entry) => asked.of(judge, entry) }),
  };
}
