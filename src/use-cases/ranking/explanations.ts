// The explanations of a stage's standings, put into words once, so that ranking tab and answer agree.
import { explainer } from '../../domain/ranking/explanation';
import { inTabs } from '../../domain/ranking/explanation/in-tabs';
import { explanationWords, tieWords } from '../../domain/ranking/explanation/words/explanation';
import { unitOf } from '../../domain/ranking/methods';
import type { StageResult, Standing } from '../../domain/ranking/result';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';

/**
 * Of each standing: why it stands there, for admins and as a tab may say it, and in a few words what broke its tie ('' without
 * one).
 */
export type Explanations = ReadonlyMap<Standing, { text: string; inTab: string; tie: string }>;

/** Explains every standing of every stage; one map per stage, in their order. */
export const explainResults = (competition: ConfiguredCompetition, results: StageResult[]): Explanations[] =>
  results.map((result, index) => explainStage(competition, result, results.slice(0, index)));

function explainStage(competition: ConfiguredCompetition, result: StageResult, previous: StageResult[]): Explanations {
  const { language, decimals } = competition.settings;
  const explain = explainer(competition, result, previous);
  const words = explanationWords(language, decimals, unitOf(result.method));
  return new Map(
    result.standings.map((standing) => {
      const statements = explain(standing);
      const [text, shown] = [words(statements), inTabs(statements)];
      const inTab = shown === statements ? text : words(shown);
      return [standing, { text, inTab, tie: tieWords(statements, language, decimals) }];
    }),
  );
}
