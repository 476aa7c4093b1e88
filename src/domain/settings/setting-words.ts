// The settings tab: each key in both languages, and which kind of value it takes.
import type { KeyWords } from './fields/field';
import { SETTING_IDS, type SettingId } from './fields/list';
import { FIELD_WORDS } from './fields/words';

/** A key of the settings tab; prizes are read separately, since their keys are numbered. */
export type SettingKey = Exclude<SettingId, 'prizes'>;

export type SettingWord = KeyWords & { key: SettingKey };

const isKey = (id: SettingId): id is SettingKey => id !== 'prizes';

/** In the order in which a new settings tab lists them. */
export const SETTING_WORDS: readonly SettingWord[] = SETTING_IDS.filter(isKey).map((key) => ({
  key,
  ...FIELD_WORDS[key],
}));

/** `Uang Pembinaan 1`, `Prize 2` …: the place a prize belongs to, by its key. */
export const PRIZE_WORD = FIELD_WORDS.prizes.word;
