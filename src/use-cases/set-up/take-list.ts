// Imports a list of entries or judges, pasted or from form responses: previewed first, then added; nothing is
// overwritten.
import * as z from 'zod/mini';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { Table } from '../../domain/vocabulary/table';
import { TABS } from '../../domain/vocabulary/words';
import { type Intake, type ListRow, readList } from '../../domain/workbook/intake';
import { LIST_TABLES, type ListKind } from '../../domain/workbook/intake/columns';
import { pastedRows } from '../../domain/workbook/intake/pasted';
import { textOf } from '../../domain/workbook/read/cells';
import { configurationTabs, readCompetition } from '../../domain/workbook/read/read-competition';
import { readTable } from '../../domain/workbook/read/table';
import { emptyContent } from '../../domain/workbook/write/write-configuration';
import { bindings } from '../../google/bound-tabs';
import { formatTextColumn, readTab, rowAfterLast, tabNames, writeBlock } from '../../google/spreadsheet';
import { createTab } from '../../google/written-tabs';
import { exclusively, languageOfUser, refuse, replying, requested, requireAdmin, spoken } from '../reply';
import type { ListAnswer, Reply } from '../server';
import { problem } from '../words/messages';
import { setUpWords } from './words/set-up';

const LONGEST_TEXT = 1_000_000;
const MOST_ROWS = 10_000;
/** The number of rows in the preview. */
const SHOWN = 50;

const listRequest = z.object({
  kind: z.enum(['entries', 'judges']),
  /** What was pasted; else the tab whose rows are taken. */
  text: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
  tab: z.optional(z.string()),
  write: z.boolean(),
});

/** Names of tabs that hold the responses of a form, as Google calls them. */
export const responseTabs = (names: readonly string[]): string[] =>
  names.filter((name) => /^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(name));

export function takeList(request: unknown): Reply<ListAnswer> {
  return replying(() => {
    const { kind, text, tab, write } = requested(listRequest, request);
    requireAdmin();
    return write ? exclusively(() => taken(kind, text, tab, true)) : taken(kind, text, tab, false);
  });
}

function taken(kind: ListKind, text: string | undefined, tab: string | undefined, write: boolean): ListAnswer {
  const tabs = configurationTabs(tabNames(), bindings());
  const { competition } = readCompetition(new Map([...tabs].map(([part, name]) => [part, readTab(name)])));
  const language = tabs.has('settings') ? competition.settings.language : languageOfUser();
  const words = setUpWords(spoken(language));
  const stop = (sentence: string): never => refuse(problem('BAD_REQUEST', sentence));
  if (tab !== undefined && (!tabNames().includes(tab) || [...tabs.values()].includes(tab))) stop(words.noSuchList(tab));
  const rows = tab === undefined ? pastedRows(text ?? '') : readTab(tab).values.map((row) => row.map(textOf));
  if (rows.length > MOST_ROWS) stop(words.tooMany(MOST_ROWS));
  const intake = readList(rows, kind, knownIn(competition, kind));
  if (intake.columns.every(({ key }) => key !== 'name')) stop(words.noNames);
  const name = tabs.get(kind) ?? TABS[kind][language];
  const unplaced = write ? append(kind, name, intake.added, language) : [];
  return answerOf(intake, name, write, unplaced);
}

const knownIn = ({ entries, judges }: ConfiguredCompetition, kind: ListKind) => (kind === 'entries' ? entries : judges);

/** Appends rows to a table by its headers, with one call; returns what the tab has no column for. */
function append(kind: ListKind, name: string, rows: readonly ListRow[], language: 'id' | 'en'): string[] {
  if (rows.length === 0) return [];
  const table: Table<string> = LIST_TABLES[kind];
  if (rowAfterLast(name) === 0) createTab(emptyContent(table, name, language));
  const reading = readTable(readTab(name), table);
  const columns = reading?.columns ?? new Map(table.columns.map(({ key }, index): [string, number] => [key, index]));
  const formats = new Map<string, string>(table.columns.map((column) => [column.key, column.format ?? '']));
  const width = Math.max(...columns.values()) + 1;
  const byColumn = Array.from({ length: width }, () => '');
  for (const [key, column] of columns) byColumn[column] = formats.get(key) ?? '';
  const at = rowAfterLast(name);
  // Codes and telephone numbers stay texts, whatever format the tab has.
  for (const [column, format] of byColumn.entries())
    if (format === '@') formatTextColumn(name, at, column, rows.length);
  const block = rows.map((row) => {
    const line = byColumn.map(() => '');
    for (const [key, column] of columns) line[column] = row[key as keyof ListRow] ?? '';
    return line;
  });
  writeBlock(name, at, 0, block, byColumn);
  const brought = new Set(rows.flatMap((row) => Object.entries(row).flatMap(([key, value]) => (value ? [key] : []))));
  return table.columns.flatMap(({ key, header }) => (brought.has(key) && !columns.has(key) ? [header[language]] : []));
}

function answerOf(intake: Intake, tab: string, written: boolean, unplaced: string[]): ListAnswer {
  const { columns, unknown, added, repeated, nameless } = intake;
  return {
    tab,
    written,
    columns,
    unknown: [...unknown, ...unplaced],
    total: added.length,
    rows: added
      .slice(0, SHOWN)
      .map(({ code, name, institution = '', email = '' }) => ({ code, name, institution, email })),
    repeated: repeated.slice(0, SHOWN),
    repeatedTotal: repeated.length,
    nameless: nameless.slice(0, SHOWN),
  };
}
