// Judges' own files: made and collected, batch after batch, until the stage is closed.
import type { JudgeFilesAnswer } from '../../../use-cases/judging/files/answers';
import { preparationWords } from '../../../use-cases/judging/words/preparation';
import { addFiles } from '../../../use-cases/set-up/set-up-batches';
import type { CallResult } from '../server';
import type { JudgeFilesTask, Work } from '../tasks';
import type { Making, Tools } from '../tools';
import { inBatches } from './in-batches';

export function judgeFilesWork(tools: Tools): Work<JudgeFilesTask> {
  const { client, words, learn, answerOf, notify } = tools;
  const texts = preparationWords[words.language];
  return {
    files: async ({ stage }) => {
      const answer = answerOf(await client.readJudgeFiles(stage === undefined ? {} : { stage }));
      if (answer) learn({ files: answer });
    },
    'make-files': ({ stage, remake = false }) =>
      files(
        (skip) => client.makeJudgeFiles({ ...(stage !== undefined && { stage }), skip, remake }),
        texts.makingFiles,
        (one) => texts.filesMade(one.made, one.shared),
        ({ files }) => files.filter(({ state }) => !['none', 'unshared', 'deleted'].includes(state)).length,
      ),
    collect: ({ stage }) =>
      files(
        (skip) => client.collectJudgeFiles({ ...(stage !== undefined && { stage }), skip }),
        texts.collecting,
        (one) => texts.collected(one.collected, one.changed),
        ({ skip }) => skip.length,
      ),
    'close-stage': async ({ stage = '' }) => {
      const answer = answerOf(await client.closeStage({ stage }));
      if (!answer) return;
      learn({ files: null });
      notify(texts.stageClosed(stage));
    },
  };

  async function files(
    ask: (skip: string[]) => Promise<CallResult<JudgeFilesAnswer>>,
    label: Making['label'],
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
      label,
    });
    if (answer === null) return;
    const failed = answer.files.filter(({ state }) => state === 'failed').length;
    notify([why ?? ended(answer), failed === 0 ? '' : texts.filesFailed(failed)].filter(Boolean).join(' '));
  }
}
