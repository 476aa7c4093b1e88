// What a setting is: its key and kind of value in the settings tab, and its place in the panel's form.
import type * as z from 'zod/mini';
import type { Language } from '../../vocabulary/language';
import type { Word } from '../../vocabulary/words';

export type FieldSchema = z.core.SomeType;

export type FieldChoices = readonly (readonly [string | boolean, Word])[];

type SettingKind =
  | { kind: 'text' | 'date' | 'time' | 'texts' }
  /** `range`: what may be typed where the schema refuses a number; at least 0 where it is not said. */
  | { kind: 'number'; range?: string }
  | { kind: 'auto-or-number'; auto: Word }
  | { kind: 'choice' | 'choices'; choices: FieldChoices };

/** Of a key with one value. */
export type KeyWords = SettingKind & { word: Word };

/** Of a key that is numbered, with a value each. */
export type NumberedWords = { kind: 'numbered'; word: Word };

export type FieldWords = KeyWords | NumberedWords;

export type FieldForm = {
  part: 'about' | 'rules' | 'rest';
  /** It may hold several lines. */
  isLong?: true;
  help: Readonly<Record<Language, string>>;
};
