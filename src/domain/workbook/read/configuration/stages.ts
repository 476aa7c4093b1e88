// The stages tab → stages, in the order of `Urutan`.
import type { Outcome, Stage } from '../../../competition/competition';
import type { NamedNumber } from '../../../competition/named-numbers';
import type { KeyOf, stagesTable } from '../../../vocabulary/tables';
import { FORM_WORDS, isWord, NESTING_WORDS, SCREENING_FORM } from '../../../vocabulary/words';
import { daysOf, isBlank, numberOf, textOf } from '../cells';
import type { TableReading, TableRow } from '../table';
import { keyed, type PartReader, partReader, type ReadItems } from './items';
import { namedNumbers } from './named-numbers';
import { sittingOf } from './sitting';

type StageKey = KeyOf<typeof stagesTable>;

/** Reads the stages; none where the workbook has no such tab. */
export function readStages(reading: TableReading<StageKey> | null): ReadItems<Stage> & {
  /** Name of the stage that is an administrative selection; it is not scored. */ screening: string | null;
} {
  const reader = partReader(reading);
  const all = ordered(keyed(reader, 'name'));
  const isScreening = (row: TableRow<StageKey>): boolean => isWord(textOf(row.cell('form')), SCREENING_FORM);
  const [screening, ...more] = all.filter(isScreening);
  for (const row of more) reader.report(row, 'form', row.cell('form'), 'duplicate');
  const rows = all.filter((row) => !isScreening(row));
  const items = rows.map((row) => stageOf(reader, row));
  return {
    ...{ items, rows: rows.map(({ row }) => row), findings: reader.findings },
    screening: screening === undefined ? null : textOf(screening.cell('name')),
  };
}

/** Rows without a number keep their place behind those with one. */
function ordered(rows: readonly TableRow<StageKey>[]): TableRow<StageKey>[] {
  const place = (row: TableRow<StageKey>): number => numberOf(row.cell('order')) ?? Number.MAX_VALUE;
  return [...rows].sort((one, other) => place(one) - place(other) || one.row - other.row);
}

function stageOf(reader: PartReader<StageKey>, row: TableRow<StageKey>): Stage {
  const date = row.cell('date');
  const title = titleOf(textOf(row.cell('title')));
  if (title === 'unreadable') reader.report(row, 'title', row.cell('title'), 'outcomes');
  const days = daysOf(date);
  if (!isBlank(date) && days === null) reader.report(row, 'date', date, 'not-a-date');
  const sitting = sittingOf(reader, row);
  const nested = reader.choice(row, 'nestedTitles', NESTING_WORDS);
  return {
    name: textOf(row.cell('name')),
    weight: reader.weight(row, 'weight', 'stages'),
    ...advanceOf(reader, row),
    ...numbersIn(reader, row, 'passingScores', () => true),
    ...numbersIn(reader, row, 'minByUnitType', isCount),
    title: title === 'unreadable' ? null : title,
    form: reader.choice(row, 'form', FORM_WORDS),
    date: days?.from ?? null,
    ...(days?.until === undefined ? {} : { until: days.until }),
    ...(isBlank(row.cell('scoreTab')) ? {} : { scoreTab: textOf(row.cell('scoreTab')) }),
    ...(sitting === null ? {} : { sitting }),
    ...(nested === null ? {} : { nestedTitles: nested }),
  };
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** A number, or one for each category. */
function advanceOf(
  reader: PartReader<StageKey>,
  row: TableRow<StageKey>,
): Pick<Stage, 'advance' | 'advanceByCategory'> {
  const typed = row.cell('advance');
  if (!/[:=]/.test(textOf(typed)))
    return { advance: reader.number(row, 'advance', (value) => Number.isInteger(value) && value >= 1) };
  const numbers = namedNumbers(typed, isCount);
  const sum = (numbers ?? []).reduce((all, { value }) => all + value, 0);
  if (numbers !== null && sum > 0 && numbers.every(({ name }) => name !== ''))
    return { advance: sum, advanceByCategory: numbers };
  reader.report(row, 'advance', typed, 'named-numbers');
  return { advance: null };
}

function numbersIn<K extends 'passingScores' | 'minByUnitType'>(
  reader: PartReader<StageKey>,
  row: TableRow<StageKey>,
  key: K,
  wanted: (value: number) => boolean,
): { [key in K]?: NamedNumber[] } {
  const typed = row.cell(key);
  if (isBlank(typed)) return {};
  const numbers = namedNumbers(typed, wanted);
  // A minimum is of something, a score may be everybody's.
  if (numbers !== null && (key === 'passingScores' || numbers.every(({ name }) => name !== '')))
    return { [key]: numbers } as { [key in K]?: NamedNumber[] };
  reader.report(row, key, typed, 'named-numbers');
  return {};
}

/** What looks like a list of outcomes must read as one: taken for a name it would be printed on every certificate. */
const LOOKS_LIKE_OUTCOMES = /;|^\s*\d+\s*[:=]/m;

/** `Terbaik`, or `3: Nominasi Nasional; 6: Nominasi Provinsi` (also on a line each). */
function titleOf(typed: string): Stage['title'] | 'unreadable' {
  if (typed === '') return null;
  if (!LOOKS_LIKE_OUTCOMES.test(typed)) return { name: typed };
  const parts = typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const outcomes = parts.map((part): Outcome | null => {
    const match = /^(\d+)\s*:\s*(.+)$/.exec(part);
    return match === null || Number(match[1]) < 1 ? null : { places: Number(match[1]), name: match[2] ?? '' };
  });
  const read = outcomes.filter((one) => one !== null);
  const isEach = new Set(read.map((one) => one.places)).size === outcomes.length;
  return isEach && read.length > 0 ? { outcomes: read } : 'unreadable';
}
