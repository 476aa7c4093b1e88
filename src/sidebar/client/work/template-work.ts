// Tasks about templates and letterheads: inspect, open, upload, drop.
import type { TemplateAnswer } from '../../../use-cases/server';
import { templatePanelWords } from '../../words/templates';
import type { CallResult } from '../server';
import type { TemplateTask, Work } from '../tasks';
import type { Tools } from '../tools';

export function templateWork(tools: Tools): Work<TemplateTask> {
  const { client, words, learn, answerOf, notify } = tools;
  const texts = templatePanelWords[words.language];
  const reportOutcome = (outcome: CallResult<TemplateAnswer>, text: string | null) => {
    const template = answerOf(outcome);
    if (!template) return;
    learn({ template });
    if (template.refused.length > 0) notify(texts.uploadRefused);
    else if (text !== null) notify(text);
  };
  return {
    letterhead: async ({ kind, content, on }) => {
      const letterhead = answerOf(
        await client.changeLetterhead({
          ...(kind === 'garuda' || kind === 'daerah' ? { emblem: kind } : {}),
          ...(content === undefined ? {} : { content }),
          ...(on === true ? { signers: true } : {}),
        }),
      );
      if (letterhead) learn({ letterhead });
    },
    template: async ({ kind = '' }) => reportOutcome(await client.readTemplate({ kind }), null),
    'open-template': async ({ kind = '' }) => reportOutcome(await client.openTemplate({ kind }), texts.opened),
    'upload-template': async ({ kind = '', content = '' }) =>
      reportOutcome(await client.uploadTemplate({ kind, content }), texts.uploaded),
    'restore-template': async ({ kind = '' }) => reportOutcome(await client.restoreTemplate({ kind }), texts.restored),
  };
}
