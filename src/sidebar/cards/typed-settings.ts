// Validates the settings form by the rules by which the settings tab is read.

import type { SettingWord } from '../../domain/settings/setting-words';
import { defaultSettings, type Settings, settingsSchema } from '../../domain/settings/settings';
import { parseSetting } from '../../domain/workbook/read/read-settings';
import { written } from '../../domain/workbook/write/write-configuration';

type InputFault = 'number' | 'date' | 'word' | 'digits' | 'range';
export type Typed = { value: Settings[SettingWord['key']] } | { fault: InputFault; allowed: string[] };

const FAULTS: Record<string, InputFault> = {
  'not-a-number': 'number',
  'not-a-date': 'date',
  'not-allowed': 'word',
  'digits-lost': 'digits',
};

/** What the form shows for a setting. */
export const shownSetting = (settings: Settings, known: SettingWord): string => String(written(settings, known));

/** Reads what was typed for a setting; blank means the default. */
export function typedSetting(text: string, known: SettingWord, settings: Settings): Typed {
  if (text.trim() === '') return { value: defaultSettings[known.key] };
  const parsed = parseSetting(text, known, settings.language);
  if ('fault' in parsed) return { fault: FAULTS[parsed.fault] ?? 'word', allowed: parsed.allowed };
  const checked = settingsSchema.safeParse({ ...settings, [known.key]: parsed.value });
  return checked.success ? { value: checked.data[known.key] } : { fault: 'range', allowed: [] };
}
