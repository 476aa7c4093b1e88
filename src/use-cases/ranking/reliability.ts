// The reliability of the ranked stages, with its conclusions in words.

import type { StageResult } from '../../domain/ranking/result';
import { reliabilityOf } from '../../domain/reliability';
import { reliabilitySentences } from '../../domain/reliability/words/reliability';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { ReliabilityAnswer } from '../answers';

/** One assessment per stage, in their order; none of a stage whose judges score different things, which cannot be compared. */
export const assessResults = (competition: ConfiguredCompetition, results: StageResult[]): ReliabilityAnswer[] =>
  results.flatMap((result, index) => {
    if (result.panel.byCriterion !== undefined) return [];
    const found = reliabilityOf(competition, result, results.slice(0, index));
    const text = reliabilitySentences(found, competition.settings.language);
    return [{ ...found, verdict: { ...found.verdict, text } }];
  });
