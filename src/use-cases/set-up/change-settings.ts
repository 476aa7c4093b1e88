// Changes settings from the panel's form: writes only the cells that change, and only values that the schema allows.
import * as z from 'zod/mini';
import { SETTING_WORDS } from '../../domain/settings/setting-words';
import { settingsSchema } from '../../domain/settings/settings';
import { TABS } from '../../domain/vocabulary/words';
import { configurationTabs, readCompetition } from '../../domain/workbook/read/read-competition';
import { written } from '../../domain/workbook/write/write-configuration';
import { bindings } from '../../google/bound-tabs';
import { readTab, rowAfterLast, tabNames, writeBlock } from '../../google/spreadsheet';
import { readDetails } from '../panel/details';
import { exclusively, languageOfUser, refuse, replying, requested, requireAdmin } from '../reply';
import type { Details, Reply } from '../server';
import { messages, problem } from '../words/messages';

const changeRequest = z.object({ settings: z.record(z.string(), z.unknown()) });

/** Writes what differs from the current settings. The next check reports rules that change after scoring. */
export function changeSettings(request: unknown): Reply<Details> {
  const changed = replying(() => {
    const { settings: wanted } = requested(changeRequest, request);
    requireAdmin();
    exclusively(() => {
      const words = messages(languageOfUser()).problems;
      const tab = configurationTabs(tabNames(), bindings()).get('settings');
      const grid = tab === undefined ? null : readTab(tab);
      const { competition, rows, tables } = readCompetition(new Map(grid === null ? [] : [['settings', grid]]));
      const columns = tables.settings?.columns;
      const [key, value] = [columns?.get('key'), columns?.get('value')];
      if (tab === undefined || key === undefined || value === undefined)
        return refuse(problem('BAD_REQUEST', words.noTab(TABS.settings[competition.settings.language])));
      const after = z.safeParse(settingsSchema, { ...competition.settings, ...wanted });
      const isKnown = Object.keys(wanted).every((one) => SETTING_WORDS.some((known) => known.key === one));
      if (!after.success || !isKnown) return refuse(problem('BAD_REQUEST', words.badRequest));
      const { language } = after.data;
      const cells = SETTING_WORDS.filter(
        ({ key: one }) => JSON.stringify(competition.settings[one]) !== JSON.stringify(after.data[one]),
      ).map((known) => ({ known, is: written(after.data, known) }));
      for (const { known, is } of cells) {
        const row = rows.settings.get(known.key);
        if (row !== undefined) writeBlock(tab, row, value, [[is]]);
      }
      const added = cells.filter(({ known }) => !rows.settings.has(known.key));
      const lines = added.map(({ known, is }) =>
        Array.from({ length: Math.max(key, value) + 1 }, (_, column) =>
          column === key ? known.word[language] : column === value ? is : '',
        ),
      );
      if (lines.length > 0) writeBlock(tab, rowAfterLast(tab), 0, lines);
    });
  });
  return 'problem' in changed ? changed : readDetails({ entries: [] });
}
