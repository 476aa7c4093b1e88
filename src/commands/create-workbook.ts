// Sets up an empty spreadsheet from a preset: the configuration tabs, ready to be filled in.
import * as z from 'zod/mini';
import { presets } from '../competition/presets';
import { settingsSchema } from '../competition/settings';
import { currentUser } from '../google/session';
import { flush, removeEmptyTabs, tabNames } from '../google/spreadsheet';
import { createTab } from '../google/written-tabs';
import { messages, problem } from '../i18n/messages';
import { configurationTabs } from '../sheets/read-competition';
import { configurationContents } from '../sheets/write-configuration';
import { exclusively, languageOfUser, refuse, replying, requested, requireAdmin } from './reply';
import type { Reply, State } from './server';
import { readState } from './state';

const createRequest = z.object({ preset: z.string() });

/** Makes the configuration tabs; refuses where there are some already, so that nothing of anybody's is written over. */
export function createFromPreset(request: unknown): Reply<State> {
  const made = replying(() => {
    const { preset: id } = requested(createRequest, request);
    requireAdmin();
    const language = languageOfUser();
    const say = messages(language).problems;
    const known = presets.map((one) => one.id).join(', ');
    const preset = presets.find((one) => one.id === id) ?? refuse(problem('BAD_REQUEST', say.unknownPreset(id, known)));
    return exclusively(() => {
      if (configurationTabs(tabNames()).size > 0) refuse(problem('BAD_REQUEST', say.notEmpty));
      const isFresh = tabNames().length === 1;
      const settings = settingsSchema.parse({
        ...preset.settings,
        language,
        admins: [currentUser()].filter((user) => user !== ''),
      });
      const { stages, criteria } = preset;
      for (const content of configurationContents({
        settings,
        stages,
        criteria,
        entries: [],
        judges: [],
        institutions: [],
      })) {
        createTab(content);
      }
      if (isFresh) removeEmptyTabs();
      flush();
    });
  });
  return 'problem' in made ? made : readState();
}
