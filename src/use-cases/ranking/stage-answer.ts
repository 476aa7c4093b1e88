// A ranked stage as answers carry it.
import { unitOf } from '../../domain/ranking/methods';
import type { StageResult } from '../../domain/ranking/result';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { StageAnswer } from '../answers';
import type { Explanations } from './explanations';

export function stageAnswer(
  result: StageResult,
  explained: Explanations | undefined,
  { settings }: ConfiguredCompetition,
): StageAnswer {
  return {
    stage: result.stage.name,
    method: result.method,
    unit: unitOf(result.method),
    cut: result.places,
    ...(result.stage.advanceByCategory === undefined
      ? {}
      : { cutByCategory: Object.fromEntries(result.stage.advanceByCategory.map(({ name, value }) => [name, value])) }),
    unordered: result.last && !settings.rankedWinners,
    judges: result.panel.judges.map((judge) => judge.code),
    ranking: result.standings.map((standing) => ({
      rank: standing.rank,
      ...(standing.decision === undefined ? {} : { decidedRank: standing.decision.rank }),
      code: standing.entry.code,
      name: standing.entry.name,
      institution: standing.entry.institution,
      category: standing.category ?? standing.entry.category,
      score: standing.score.valueOf(),
      advances: standing.advances,
      categoryRank: standing.categoryRank,
      reserve: standing.cutNote === 'first-reserve',
      title: standing.title,
      ...(standing.minimum === undefined ? {} : { minimum: standing.minimum.kind }),
      tieBrokenBy:
        standing.decidedBy === null || standing.decidedBy === 'shared' ? standing.decidedBy : standing.decidedBy.metric,
      tie: explained?.get(standing)?.tie ?? '',
      explanation: explained?.get(standing)?.text ?? '',
      judgeScores: Object.fromEntries([...standing.judgeScores].map(([judge, score]) => [judge, score.valueOf()])),
    })),
  };
}
