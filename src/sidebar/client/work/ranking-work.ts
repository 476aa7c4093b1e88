// Computing the ranking, and how far it can be relied on.
import { questionWords } from '../../words/questions';
import type { RankingTask, Work } from '../tasks';
import type { Tools } from '../tools';

export function rankingWork({ client, words, known, learn, answerOf, notify }: Tools): Work<RankingTask> {
  async function compute(provisional: boolean, close?: boolean): Promise<void> {
    const answer = answerOf(await client.computeRanking({ provisional, ...(close && { close }) }));
    if (!answer) return;
    const open = provisional ? [] : (answer.open ?? []);
    learn({
      findings: answer.findings,
      understood: answer.understood,
      ranking: { stages: answer.stages, reliability: [], provisional, open },
    });
    const last = answer.stages[answer.stages.length - 1];
    const asked = answer.understood.questions.length;
    if (last) notify(words.computed(last.stage, last.ranking.length));
    else notify(asked > 0 ? questionWords[words.language].notRanked(asked) : words.computedNothing);
  }

  return {
    // What stands is shown again; nothing is written.
    look: async () => {
      const answer = answerOf(await client.computeRanking({ provisional: false, write: false }));
      if (!answer) return;
      const { findings, stages, open = [] } = answer;
      learn({ findings, ranking: { stages, reliability: [], provisional: false, open } });
    },
    provisional: () => compute(true),
    compute: () => compute(false),
    close: () => compute(false, true),
    // Ranks and assesses in one call, so that both use the same scores; writes nothing.
    reliability: async () => {
      const provisional = known.ranking?.provisional ?? true;
      const answer = answerOf(await client.computeRanking({ provisional, write: false, reliability: true }));
      if (!answer) return;
      const { findings, stages, reliability } = answer;
      learn({ findings, ranking: { stages, reliability, provisional, open: known.ranking?.open ?? [] } });
      notify(reliability.length > 0 ? words.assessed : words.computedNothing);
    },
  };
}
