// The reliability of the ranked stages, with what it comes to in words.
import type { Competition } from '../../domain/competition/competition';
import type { StageResult } from '../../domain/competition/result';
import { reliabilityOf } from '../../domain/reliability';
import { reliabilitySentences } from '../../domain/reliability/words/reliability';
import type { ReliabilityAnswer } from '../answers';

/** One assessment per stage, in their order. */
export const assessResults = (competition: Competition, results: StageResult[]): ReliabilityAnswer[] =>
  results.map((result, index) => {
    const found = reliabilityOf(competition, result, results.slice(0, index));
    const text = reliabilitySentences(found, competition.settings.language);
    return { ...found, verdict: { ...found.verdict, text } };
  });
