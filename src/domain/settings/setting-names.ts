// What a setting, a column or one of its choices is called: findings carry ids, people read words.

import type { Language } from '../vocabulary/language';
import {
  assignmentTable,
  configurationTables,
  objectionsTable,
  plenaryTable,
  scheduleTable,
  screeningTable,
} from '../vocabulary/tables';
import { PRIZE_WORD, SETTING_WORDS } from './setting-words';

const tables = [...configurationTables, plenaryTable, objectionsTable, assignmentTable, scheduleTable, screeningTable];

/** The name of a setting (`method`, `prizes.2`) or of a table's column (`criteria.max`); anything else is shown as it came. */
export function settingName(setting: string, language: Language): string {
  const known = SETTING_WORDS.find((one) => one.key === setting);
  if (known !== undefined) return known.word[language];
  const [part, key] = setting.split('.');
  if (part === 'prizes') return `${PRIZE_WORD[language]} ${key ?? ''}`.trim();
  const table = tables.find((one) => one.part === part);
  const column = table?.columns.find((one) => one.key === key);
  return table === undefined || column === undefined ? setting : `${table.tab[language]}: ${column.header[language]}`;
}

/** The word of a choice of a setting, or of another setting; anything else is shown as it came. */
export function choiceName(choice: string, setting: string, language: Language): string {
  const known = SETTING_WORDS.find((one) => one.key === setting);
  const choices = known !== undefined && 'choices' in known ? known.choices : [];
  return choices.find(([id]) => id === choice)?.[1][language] ?? settingName(choice, language);
}

/** The tab of a table's column (`entries.code`). */
export function tableName(setting: string, language: Language): string {
  const [part] = setting.split('.');
  return configurationTables.find((one) => one.part === part)?.tab[language] ?? setting;
}
