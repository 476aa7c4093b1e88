// The settings tab → Settings. What cannot be read is a finding and leaves the default in place.

import type { Severity } from '../../competition/finding-shape';
import { TIE_BREAK_IDS } from '../../ranking/tie-breaks/list';
import type { FieldChoices } from '../../settings/fields/field';
import { PRIZE_WORD, SETTING_WORDS, type SettingKey, type SettingWord } from '../../settings/setting-words';
import { defaultSettings, type Settings, settingsSchema } from '../../settings/settings';
import type { Finding } from '../../validation/finding';
import type { SettingFault } from '../../validation/settings/setting-invalid/words';
import type { Cell } from '../../vocabulary/cell';
import { nameKey } from '../../vocabulary/keys';
import { choiceOf, isWord } from '../../vocabulary/words';
import { dateOf, isBlank, listOf, numberOf, textOf, timeOf } from './cells';
import { placeIn, type TableReading } from './table';

export type SettingsReading = {
  settings: Settings;
  findings: Finding[] /** Row of each key that was given. */;
  rows: Map<SettingKey, number>;
  /** Row of each prize that was given, by its place. */
  prizeRows: Map<number, number>;
};

type Fault = { fault: SettingFault; allowed: string[] };
export type Parsed = { value: unknown } | Fault;

const bad = (fault: SettingFault, allowed: string[] = []): Parsed => ({ fault, allowed });

/** Reads the settings from their tab; the defaults when the workbook has none. */
export function readSettings(reading: TableReading<'key' | 'value'> | null): SettingsReading {
  let settings = defaultSettings;
  const prizes: (number | null)[] = [];
  const findings: Finding[] = [];
  const rows = new Map<SettingKey, number>();
  const prizeRows = new Map<number, number>();
  const language = languageOf(reading);
  for (const { row, cell } of reading?.rows ?? []) {
    const key = textOf(cell('key'));
    const raw = cell('value');
    const report = (reason: SettingFault, allowed: string[] = [], severity: Severity = 'error'): void => {
      const place = placeIn(reading, row, 'value') ?? placeIn(reading, row, 'key') ?? {};
      const params = { setting: key, value: raw, reason, allowed };
      findings.push({ code: 'SETTING_INVALID', severity, ...place, params });
    };
    const prize = prizePlace(key);
    const known = SETTING_WORDS.find((one) => isWord(key, one.word));
    if (prize !== null) {
      const amount = amountOf(raw);
      if (prizes[prize - 1] !== undefined) report('duplicate');
      else if (!isBlank(raw) && (amount === null || amount < 0)) report('not-a-number');
      else {
        prizes[prize - 1] = amount;
        prizeRows.set(prize, row);
      }
    } else if (known !== undefined) {
      if (rows.has(known.key)) {
        report('duplicate');
        continue;
      }
      rows.set(known.key, row);
      if (isBlank(raw)) continue;
      const next = withSetting(settings, known, parseSetting(raw, known, language));
      if ('fault' in next) report(next.fault, next.allowed);
      else settings = next.settings;
    } else if (key !== '' && !isBlank(raw)) {
      // A misspelled key would leave its default in force without a word.
      report('unknown-key', [], 'warning');
    }
  }
  return { settings: { ...settings, prizes: Array.from(prizes, (one) => one ?? null) }, findings, rows, prizeRows };
}

/** The settings with what was read of one, or why it cannot be used. */
function withSetting(settings: Settings, known: SettingWord, parsed: Parsed): { settings: Settings } | Fault {
  if ('fault' in parsed) return parsed;
  const checked = settingsSchema.safeParse({ ...settings, [known.key]: parsed.value });
  return checked.success ? { settings: checked.data } : { fault: 'out-of-range', allowed: [rangeOf(known)] };
}

/** What a cell of the settings tab says of a setting; not yet held against the schema. */
export function parseSetting(raw: Cell, known: SettingWord, language: 'id' | 'en'): Parsed {
  const typed = textOf(raw);
  switch (known.kind) {
    case 'text':
      // A number of more than 15 digits (an NIP typed without apostrophe) has already lost its last digits.
      if (typeof raw === 'number' && Math.abs(raw) > 1e15) return bad('digits-lost');
      return { value: typed };
    case 'number': {
      const value = numberOf(raw);
      return value === null ? bad('not-a-number') : { value };
    }
    case 'auto-or-number': {
      const value = isWord(typed, known.auto) ? 'auto' : numberOf(raw);
      return value === null ? bad('not-allowed', [known.auto[language], '0', '1']) : { value };
    }
    case 'date': {
      const value = dateOf(raw);
      return value === null ? bad('not-a-date') : { value };
    }
    case 'time':
      return { value: timeOf(raw) };
    case 'texts':
      return { value: listOf(raw) };
    case 'choice': {
      const value = choiceOf(typed, known.choices);
      return value === undefined ? bad('not-allowed', namesOf(known.choices, language)) : { value };
    }
    case 'choices': {
      const values = listOf(raw).map((one) => choiceOf(one, known.choices));
      if (values.includes(undefined)) return bad('not-allowed', namesOf(known.choices, language));
      return { value: withSharedLast(values) };
    }
  }
}

/** The chain always ends in shared; what stands behind it would never be reached. */
function withSharedLast(values: unknown[]): unknown[] {
  const chain = TIE_BREAK_IDS.filter((one) => one !== 'shared');
  const wanted = values.filter((one, index) => chain.some((id) => id === one) && values.indexOf(one) === index);
  const end = values.indexOf('shared');
  return [...wanted.filter((one) => end < 0 || values.indexOf(one) < end), 'shared'];
}

const namesOf = (choices: FieldChoices, language: 'id' | 'en'): string[] => choices.map(([, one]) => one[language]);

/** What may be typed where the schema refused a number. */
const rangeOf = (known: SettingWord): string => (known.kind === 'number' && known.range) || '≥ 0';

function languageOf(reading: TableReading<'key' | 'value'> | null): 'id' | 'en' {
  const known = SETTING_WORDS.find((one) => one.key === 'language');
  const row = reading?.rows.find(({ cell }) => known !== undefined && isWord(textOf(cell('key')), known.word));
  return row !== undefined && known?.kind === 'choice' && choiceOf(textOf(row.cell('value')), known.choices) === 'en'
    ? 'en'
    : 'id';
}

function prizePlace(key: string): number | null {
  const match = /^(\p{L}+)(\d{1,3})$/u.exec(nameKey(key));
  return match !== null && isWord(match[1] ?? '', PRIZE_WORD) && Number(match[2]) > 0 ? Number(match[2]) : null;
}

/** Money as people type it: 5000000, "Rp5.000.000", "5.000.000,00". */
function amountOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const match = /^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.exec(textOf(cell));
  if (match === null) return null;
  const cents = match[2] === undefined || match[2] === '-' ? '0' : match[2];
  return Number(`${(match[1] ?? '').replace(/\./g, '')}.${cents}`);
}
