// What a reader of the workbook sees and the cells do not say: formats that show another number, formulas in place of
// values, tabs that pass for ours.
import { stageStatuses } from '../../domain/audit/stage-status';
import { a1 } from '../../domain/vocabulary/a1';
import { nameKey } from '../../domain/vocabulary/keys';
import { showsAnotherNumber } from '../../domain/vocabulary/shown-number';
import { TABS } from '../../domain/vocabulary/words';
import { rankingTabName } from '../../domain/workbook/tab-names';
import { readFormats, readFormulas, readTab, tabNames } from '../../google/spreadsheet';
import { readWritten } from '../../google/written-tabs';
import type { WorkbookReading } from '../reading/read-workbook';
import type { Discrepancy } from './words/verify';

const LANGUAGES = ['id', 'en'] as const;

/** Two content reads a tab. */
export function shownDiscrepancies(workbook: WorkbookReading): Discrepancy[] {
  const { competition, sheets, history, deciding } = workbook;
  const { stages, settings } = competition;
  const statuses = stageStatuses(stages, history.rows);
  const decided = stages.filter((_, index) => statuses[index]?.status === 'decided');
  const scored = sheets.filter(({ stage }) => decided.some(({ name }) => name === stage));
  const rankings = [
    ...stages.map((stage) => rankingTabName(stage, stages, settings.language)),
    TABS.finalRanking[settings.language],
  ];
  const written = rankings.map((name) => readWritten(name)).flatMap(({ name, grid }) => (grid === null ? [] : [name]));
  return [
    ...scored.flatMap(({ tab, rows }) => {
      const formats = readFormats(tab);
      const marks = rows.flatMap((row) => [...row.marks.values()]);
      return hiding(
        tab,
        marks.flatMap((mark) => (mark.kind === 'score' ? [{ ...mark.at, value: mark.value }] : [])),
        formats,
      );
    }),
    ...written.flatMap((name) => hiding(name, numbersIn(name), readFormats(name))),
    ...[...written, ...deciding.tabs.values()].flatMap(formulasIn),
    ...falseTabs(workbook, written),
  ];
}

type PlacedNumber = { row: number; column: number; value: number };

const numbersIn = (name: string): PlacedNumber[] =>
  readTab(name).values.flatMap((line, row) =>
    line.flatMap((value, column) => (typeof value === 'number' ? [{ row, column, value }] : [])),
  );

/** The first of a tab; what somebody does to one column is told once. */
function hiding(tab: string, numbers: readonly PlacedNumber[], formats: readonly (readonly string[])[]): Discrepancy[] {
  const found = numbers.filter(({ row, column, value }) => showsAnotherNumber(formats[row]?.[column] ?? '', value));
  const [first] = found;
  if (first === undefined) return [];
  const params = { value: first.value, format: formats[first.row]?.[first.column] ?? '', more: found.length - 1 };
  return [{ code: 'NUMBER_HIDDEN', tab, cell: a1(first.row, first.column), params }];
}

function formulasIn(tab: string): Discrepancy[] {
  const found = readFormulas(tab).flatMap((line, row) =>
    line.flatMap((formula, column) => (formula === '' ? [] : [a1(row, column)])),
  );
  const [cell] = found;
  return cell === undefined ? [] : [{ code: 'FORMULA_IN_PLACE', tab, cell, params: { more: found.length - 1 } }];
}

/** Tabs whose names pass for a ranking or a record of ours, in either language, with or without a number behind. */
function falseTabs(
  { competition: { stages }, deciding, history }: WorkbookReading,
  written: readonly string[],
): Discrepancy[] {
  const ours = [...written, ...deciding.tabs.values(), history.name];
  const plain = (name: string): string => nameKey(name.replace(/\s*\(\d+\)$/, ''));
  const rankings = stages.map((stage) => LANGUAGES.map((language) => rankingTabName(stage, stages, language)));
  const parts = (['finalRanking', 'history', 'decisions'] as const).map((part) =>
    LANGUAGES.map((language) => TABS[part][language]),
  );
  const names = tabNames();
  return [...rankings, ...parts].flatMap((meant): Discrepancy[] => {
    const keys = meant.map(nameKey);
    const real = ours.find((name) => keys.includes(plain(name)));
    if (real === undefined) return [];
    return names
      .filter((name) => name !== real && keys.includes(plain(name)))
      .map((tab) => ({ code: 'TAB_FALSE', tab, params: { real } }));
  });
}
