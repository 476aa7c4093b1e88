// The work of setting up: lists taken over, judges' tabs made, judges' files made and collected, batch after batch.
import type { JudgeFilesAnswer } from '../../use-cases/judging/files/answers';
import { setUpPanelWords } from '../../use-cases/judging/words/set-up-panel';
import type { JudgeTabsAnswer } from '../../use-cases/server';
import { addFiles, addTabs } from '../../use-cases/set-up/set-up-batches';
import { inBatches } from './in-batches';
import type { CallResult } from './server';
import type { SetUpTask, Work } from './tasks';
import type { Making, Tools } from './tools';

export function setUpWork(tools: Tools): Work<SetUpTask> {
  const { client, words, learn, answerOf, tell } = tools;
  const say = setUpPanelWords[words.language];
  return {
    list: async ({ list }) => {
      if (!list) return;
      const answer = answerOf(await client.takeList({ ...list, write: false }));
      if (answer) learn({ list: { request: list, answer } });
    },
    'add-list': async ({ list }) => {
      if (!list) return;
      const answer = answerOf(await client.takeList({ ...list, write: true }));
      if (!answer) return;
      learn({ list: null });
      tell(say.added(answer.total, list.kind, answer.tab));
    },
    tabs: async ({ stage }) => {
      const of = (answer: JudgeTabsAnswer) => answer.tabs.length;
      const end = await inBatches<JudgeTabsAnswer>(tools, {
        ask: () => client.makeJudgeTabs(stage === undefined ? {} : { stage }),
        add: addTabs,
        learn: (tabs) => learn({ tabs }),
        measure: (answer) => ({ done: of(answer), total: of(answer) + (answer.more ? 1 : 0), moved: of(answer) }),
        say: say.makingTabs,
      });
      const { answer } = end;
      if (answer === null) return;
      const count = (...which: string[]) => answer.tabs.filter(({ status }) => which.includes(status)).length;
      tell(
        end.why === null
          ? say.tabsMade(count('made', 'renewed'), count('added'), count('kept', 'theirs', 'changed'))
          : end.why,
      );
    },
    files: async ({ stage }) => {
      const answer = answerOf(await client.readJudgeFiles(stage === undefined ? {} : { stage }));
      if (answer) learn({ files: answer });
    },
    'make-files': ({ stage, remake = false }) =>
      files(
        (skip) => client.makeJudgeFiles({ ...(stage !== undefined && { stage }), skip, remake }),
        say.makingFiles,
        (one) => say.filesMade(one.made, one.shared),
        ({ files }) => files.filter(({ state }) => !['none', 'unshared', 'deleted'].includes(state)).length,
      ),
    collect: ({ stage }) =>
      files(
        (skip) => client.collectJudgeFiles({ ...(stage !== undefined && { stage }), skip }),
        say.collecting,
        (one) => say.collected(one.collected, one.changed),
        ({ skip }) => skip.length,
      ),
    'close-stage': async ({ stage = '' }) => {
      const answer = answerOf(await client.closeStage({ stage }));
      if (!answer) return;
      learn({ files: null });
      tell(say.stageClosed(stage));
    },
  };

  async function files(
    ask: (skip: string[]) => Promise<CallResult<JudgeFilesAnswer>>,
    saying: Making['say'],
    ended: (answer: JudgeFilesAnswer) => string,
    doneOf: (answer: JudgeFilesAnswer) => number,
  ): Promise<void> {
    const { answer, why } = await inBatches<JudgeFilesAnswer>(tools, {
      ask: (before) => ask(before?.skip ?? []),
      add: addFiles,
      learn: (answer) => learn({ files: answer }),
      measure: (answer) => ({
        done: doneOf(answer),
        total: answer.files.length,
        moved: answer.made + answer.shared + answer.collected + answer.skip.length,
      }),
      say: saying,
    });
    if (answer === null) return;
    const failed = answer.files.filter(({ state }) => state === 'failed').length;
    tell([why ?? ended(answer), failed === 0 ? '' : say.filesFailed(failed)].filter(Boolean).join(' '));
  }
}
