// Making a workbook, its settings, and the language.
import { sidebarWords } from '../../words/sidebar';
import { advancingIn } from '../session-state';
import type { SettingsTask, Work } from '../tasks';
import type { Tools } from '../tools';

export function settingsWork({ client, words, known, learn, answerOf, setState, notify }: Tools): Work<SettingsTask> {
  return {
    create: async ({ preset = '' }) => {
      const answer = answerOf(await client.createWorkbook({ preset }));
      if (!answer) return;
      setState(answer);
      // What was found in the workbook before is over.
      learn({ findings: null, understood: null, progress: null });
      notify(sidebarWords[answer.language].created);
    },
    details: async () => {
      const entries = known.ranking ? advancingIn(known.ranking).map(({ code }) => code) : [];
      const details = answerOf(await client.readDetails({ entries }));
      if (details) learn({ details });
    },
    settings: async ({ settings = {} }) => {
      const details = answerOf(await client.changeSettings({ settings }));
      if (!details) return;
      learn({ details: { ...details, entries: known.details?.entries ?? [] } });
      notify(words.settingsSaved);
    },
    language: async ({ language = 'id' }) => {
      const answer = answerOf(await client.chooseLanguage({ language }));
      if (!answer) return;
      setState(answer);
      notify(sidebarWords[answer.language].languageChosen);
    },
  };
}
