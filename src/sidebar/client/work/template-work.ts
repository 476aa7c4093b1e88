// Templates looked at, opened, uploaded and given up again.
import type { TemplateAnswer } from '../../../use-cases/server';
import { templatePanelWords } from '../../words/templates';
import type { CallResult } from '../server';
import type { TemplateTask, Work } from '../tasks';
import type { Tools } from '../tools';

export function templateWork(tools: Tools): Work<TemplateTask> {
  const { client, words, learn, answerOf, tell } = tools;
  const say = templatePanelWords[words.language];
  const told = (outcome: CallResult<TemplateAnswer>, text: string | null) => {
    const template = answerOf(outcome);
    if (!template) return;
    learn({ template });
    if (template.refused.length > 0) tell(say.uploadRefused);
    else if (text !== null) tell(text);
  };
  return {
    template: async ({ kind = '' }) => told(await client.readTemplate({ kind }), null),
    'open-template': async ({ kind = '' }) => told(await client.openTemplate({ kind }), say.opened),
    'upload-template': async ({ kind = '', content = '' }) =>
      told(await client.uploadTemplate({ kind, content }), say.uploaded),
    'restore-template': async ({ kind = '' }) => told(await client.restoreTemplate({ kind }), say.restored),
  };
}
