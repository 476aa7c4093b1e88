// Tasks of setting up: importing lists, planning who reads what and when, making judge tabs batch after batch.
import { preparationWords } from '../../../use-cases/judging/words/preparation';
import type { JudgeTabsAnswer } from '../../../use-cases/server';
import { addTabs } from '../../../use-cases/set-up/set-up-batches';
import type { SessionState } from '../session-state';
import type { SetUpTask, Work } from '../tasks';
import type { Tools } from '../tools';
import { inBatches } from './in-batches';

export function setUpWork(tools: Tools): Work<SetUpTask> {
  const { client, words, learn, answerOf, notify } = tools;
  const texts = preparationWords[words.language];
  const planned = (news: Partial<SessionState>, { written, message }: { written: boolean; message: string }): void => {
    learn(news);
    notify(written ? texts.planUsed : message);
  };
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
      notify(texts.added(answer.total, list.kind, answer.tab));
    },
    assign: async ({ stage = '', seed = 1, accept = false }) => {
      const assign = answerOf(await client.assignJudges({ stage, seed, write: accept }));
      if (assign) planned({ assign }, assign);
    },
    schedule: async ({ stage = '', seed = 1, accept = false }) => {
      const schedule = answerOf(await client.scheduleStage({ stage, seed, write: accept }));
      if (schedule) planned({ schedule }, schedule);
    },
    tabs: async ({ stage }) => {
      const of = (answer: JudgeTabsAnswer) => answer.tabs.length;
      const end = await inBatches<JudgeTabsAnswer>(tools, {
        ask: () => client.makeJudgeTabs(stage === undefined ? {} : { stage }),
        add: addTabs,
        learn: (tabs) => learn({ tabs }),
        measure: (answer) => ({ done: of(answer), total: of(answer) + (answer.more ? 1 : 0), moved: of(answer) }),
        label: texts.makingTabs,
      });
      const { answer } = end;
      if (answer === null) return;
      const count = (...which: string[]) => answer.tabs.filter(({ status }) => which.includes(status)).length;
      notify(
        end.why === null
          ? texts.tabsMade(count('made', 'renewed'), count('added'), count('kept', 'theirs', 'changed'))
          : end.why,
      );
    },
  };
}
