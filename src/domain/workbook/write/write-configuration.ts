// Competition → the configuration tabs of a new workbook.
import type { Stage } from '../../competition/competition';
import { type NamedNumber, namedNumbersText } from '../../competition/named-numbers';
import { clockSpan, type Sitting } from '../../competition/schedule';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import { PRIZE_WORD, SETTING_WORDS, type SettingWord } from '../../settings/setting-words';
import type { Settings } from '../../settings/settings';
import { plainNumber } from '../../vocabulary/format';
import type { Language } from '../../vocabulary/language';
import { dayMonthYear, daysMonthYear } from '../../vocabulary/months';
import type { Table } from '../../vocabulary/table';
import {
  criteriaTable,
  entriesTable,
  institutionsTable,
  judgesTable,
  settingsTable,
  signersTable,
  stagesTable,
} from '../../vocabulary/tables';
import {
  FORM_WORDS,
  NESTING_WORDS,
  SIGNER_ACTING_WORDS,
  SIGNER_STATUS_WORDS,
  STATUS_WORDS,
  YES_NO,
} from '../../vocabulary/words';
import { headersOf } from '../read/table';
import type { TabContent } from './tab-content';

type CellRow = (string | number)[];

/** The configuration tabs in their order; with institutions only where there are any. */
export function configurationContents(competition: ConfiguredCompetition): TabContent[] {
  const { language } = competition.settings;
  const contents = [
    content(settingsTable, language, settingRows(competition.settings)),
    content(
      stagesTable,
      language,
      competition.stages.map((one, index) => stageRow(one, index, language)),
    ),
    content(
      criteriaTable,
      language,
      competition.criteria.map((one) => [
        one.stage ?? '',
        one.name,
        one.weight,
        one.min,
        one.max,
        one.description,
        one.category ?? '',
      ]),
    ),
    content(
      entriesTable,
      language,
      competition.entries.map((one) => [
        one.code,
        one.name,
        one.institution,
        one.category,
        one.unitType,
        one.innovator,
        one.contact,
        one.phone,
        one.email,
        one.link,
        STATUS_WORDS.find(([status]) => status === one.status)?.[1][language] ?? '',
        one.reason,
        one.draw ?? '',
      ]),
    ),
    content(
      judgesTable,
      language,
      competition.judges.map((one) => [
        one.code,
        one.name,
        one.role,
        one.institution,
        one.email,
        one.phone,
        one.stages.join(', '),
        one.conflicts.join(', '),
        one.unavailable === true ? yesNo(true, language) : '',
        (one.criteria ?? []).join(', '),
      ]),
    ),
  ];
  if (competition.institutions.length === 0) return contents;
  const institutions = competition.institutions.map((one) => [
    one.name,
    one.parent,
    one.unitType,
    yesNo(one.required, language),
  ]);
  return [...contents, content(institutionsTable, language, institutions)];
}

/** The signers tab with what the settings say of the one signer; the cells to choose in hold what holds without them. */
export const signersContent = (settings: Settings): TabContent => {
  const { language, signerPosition, signerName, signerGrade, signerNip } = settings;
  const own = signerPosition.split(/[\r\n]+/).pop() ?? '';
  const row = [
    own,
    signerName,
    '',
    signerGrade,
    signerNip,
    SIGNER_STATUS_WORDS[0][1][language],
    SIGNER_ACTING_WORDS[0][1][language],
  ];
  return content(signersTable, language, own === '' ? [] : [[...row, '', '', '', '']]);
};

function content<K extends string>(table: Table<K>, language: Language, rows: CellRow[]): TabContent {
  const isWanted = (_: unknown, index: number): boolean =>
    table.columns[index]?.isRare !== true || rows.some((row) => (row[index] ?? '') !== '');
  const columns = table.columns.filter(isWanted);
  return {
    name: table.tab[language],
    values: [headersOf(table, language), ...rows].map((row) => row.filter(isWanted)),
    headerRow: 0,
    frozenColumns: table.columns[0]?.key === 'code' ? 1 : 0,
    widths: columns.map((column) => column.width),
    formats: columns.map((column) => column.format ?? ''),
    layout: '',
  };
}

/** A configuration table without rows, as a tab of this name. */
export const emptyContent = <K extends string>(table: Table<K>, name: string, language: Language): TabContent => ({
  ...content(table, language, []),
  name,
});

const yesNo = (value: boolean, language: Language): string =>
  YES_NO.find(([one]) => one === value)?.[1][language] ?? '';

function stageRow(stage: Stage, index: number, language: Language): CellRow {
  const namesText = (numbers: readonly NamedNumber[] = []): string =>
    namedNumbersText(numbers, (value) => plainNumber(value, language));
  const title =
    stage.title === null
      ? ''
      : 'name' in stage.title
        ? stage.title.name
        : stage.title.outcomes.map((one) => `${one.places}: ${one.name}`).join('; ');
  const form = FORM_WORDS.find(([one]) => one === stage.form)?.[1][language] ?? '';
  return [
    index + 1,
    stage.name,
    stage.weight ?? '',
    stage.advanceByCategory === undefined ? (stage.advance ?? '') : namesText(stage.advanceByCategory),
    title,
    form,
    stage.date === null ? '' : daysMonthYear(stage.date, stage.until, language),
    stage.scoreTab ?? '',
    namesText(stage.passingScores),
    namesText(stage.minByUnitType),
    NESTING_WORDS.find(([one]) => one === stage.nestedTitles)?.[1][language] ?? '',
    ...sittingCells(stage.sitting),
  ];
}

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** Hours, minutes, breaks, place and rooms, as they are read. */
function sittingCells(sitting: Sitting | undefined): CellRow {
  if (sitting === undefined) return ['', '', '', '', ''];
  const span = ({ from, to }: { from: number; to: number }): string => clockSpan({ start: from, end: to });
  const breaks = sitting.breaks.map((one) => `${one.weekday === null ? '' : `${WEEKDAYS[one.weekday]} `}${span(one)}`);
  return [span(sitting), String(sitting.minutes), breaks.join('; '), sitting.place, sitting.rooms.join('; ')];
}

function settingRows(settings: Settings): CellRow[] {
  const { language } = settings;
  const rows = SETTING_WORDS.map((setting): CellRow => [setting.word[language], written(settings, setting)]);
  const prizes = Math.max(3, settings.prizes.length);
  const prizeRows = Array.from(
    { length: prizes },
    (_, index): CellRow => [`${PRIZE_WORD[language]} ${index + 1}`, settings.prizes[index] ?? ''],
  );
  const before = rows.findIndex(
    ([key]) => key === SETTING_WORDS.find((setting) => setting.key === 'plenaryDate')?.word[language],
  );
  return [...rows.slice(0, before), ...prizeRows, ...rows.slice(before)];
}

/** What stands in the cell of a setting; '' where it has no value. */
export function written(settings: Settings, setting: SettingWord): string | number {
  const value = settings[setting.key];
  const { language } = settings;
  if (setting.kind === 'date') return typeof value === 'string' ? dayMonthYear(value, language) : '';
  if (setting.kind === 'choice') return setting.choices.find(([one]) => one === value)?.[1][language] ?? '';
  if (setting.kind === 'choices' && Array.isArray(value)) {
    return value.map((one) => setting.choices.find(([id]) => id === one)?.[1][language] ?? one).join(', ');
  }
  if (Array.isArray(value)) return value.join(', ');
  if (setting.kind === 'auto-or-number' && value === 'auto') return setting.auto[language];
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}
