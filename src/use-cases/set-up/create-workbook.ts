// Sets up an empty spreadsheet from a preset: the configuration tabs, ready to be filled in.
import * as z from 'zod/mini';
import { presets } from '../../domain/settings/presets';
import { settingsSchema } from '../../domain/settings/settings';
import { configurationTabs } from '../../domain/workbook/read/read-competition';
import type { TabContent } from '../../domain/workbook/write/tab-content';
import { configurationContents } from '../../domain/workbook/write/write-configuration';
import { bindings } from '../../google/bound-tabs';
import { currentUser } from '../../google/session';
import { flush, readTab, removeEmptyTabs, tabNames } from '../../google/spreadsheet';
import { createTab } from '../../google/written-tabs';
import { readState } from '../panel/state';
import { exclusively, languageOfUser, refuse, replying, requested, requireAdmin } from '../reply';
import type { Reply, State } from '../server';
import { messages, problem } from '../words/messages';

const createRequest = z.object({ preset: z.string() });

/**
 * Creates the configuration tabs; refuses where one of them has other content, so that nothing is overwritten. Tabs
 * left by an interrupted set-up are blank or complete, so it continues after them.
 */
export function createFromPreset(request: unknown): Reply<State> {
  const made = replying(() => {
    const { preset: id } = requested(createRequest, request);
    requireAdmin();
    const language = languageOfUser();
    const words = messages(language).problems;
    const known = presets.map((one) => one.id).join(', ');
    const preset =
      presets.find((one) => one.id === id) ?? refuse(problem('BAD_REQUEST', words.unknownPreset(id, known)));
    return exclusively(() => {
      const settings = settingsSchema.parse({
        ...preset.settings,
        language,
        admins: [currentUser()].filter((user) => user !== ''),
      });
      const { stages, criteria } = preset;
      const contents = configurationContents({
        settings,
        stages,
        criteria,
        entries: [],
        judges: [],
        institutions: [],
      });
      const done = tabsDone(contents) ?? refuse(problem('BAD_REQUEST', words.notEmpty));
      for (const content of contents) if (!done.includes(content.name)) createTab(content);
      const others = tabNames().filter((name) => contents.every((content) => content.name !== name));
      // The first tab of a new spreadsheet; where there are more, they are somebody's.
      if (others.length === 1) removeEmptyTabs();
      flush();
    });
  });
  return 'problem' in made ? made : readState();
}

/** The configuration tabs that stand there as they are to be; null when one holds anything else. */
function tabsDone(contents: readonly TabContent[]): string[] | null {
  const done: string[] = [];
  for (const name of configurationTabs(tabNames(), bindings()).values()) {
    const cells = readTab(name).values;
    if (cells.every((row) => row.every((cell) => cell === ''))) continue;
    const wanted = contents.find((content) => content.name === name)?.values;
    if (wanted === undefined || !isSame(cells, wanted)) return null;
    done.push(name);
  }
  return done;
}

/** Equal cell by cell; what is not there is blank. */
function isSame(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  const rows = Math.max(one.length, other.length);
  return Array.from({ length: rows }, (_, row) => row).every((row) => {
    const columns = Math.max(one[row]?.length ?? 0, other[row]?.length ?? 0);
    return Array.from({ length: columns }, (_, column) => column).every(
      (column) => (one[row]?.[column] ?? '') === (other[row]?.[column] ?? ''),
    );
  });
}
