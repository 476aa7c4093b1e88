// next-season: the workbook of the next year, with what stays and the register of who has won; dates to be confirmed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WrittenCell, WrittenSheet } from '../../domain/file-formats/xlsx/cells';
import { writeXlsx } from '../../domain/file-formats/xlsx/write';
import {
  PAST_WINNER_COLUMNS,
  PAST_WINNERS,
  type PastWinner,
  readPastWinners,
} from '../../domain/packages/past-winners';
import type { Cell } from '../../domain/vocabulary/cell';
import { nameKey } from '../../domain/vocabulary/keys';
import type { Language } from '../../domain/vocabulary/language';
import { isWord, TABS } from '../../domain/vocabulary/words';
import type { NextSeason } from '../../domain/workbook/next-season';
import type { TabContent } from '../../domain/workbook/write/tab-content';
import type { PackageAnswer, Reply } from '../../use-cases/server';
import type { Host } from '../runtime/host';
import type { CommandLineWords } from '../words/command-line';
import type { NextSeasonAnswer } from './answers';
import { ask } from './ask';
import { type Command, fileOf, outOf, print } from './commands';
import { badUsage } from './failure';
import { writeInto } from './pack';
import { table } from './print';
import { openWorkbook } from './workbook';

export const nextSeason: Command = async (asked, terminal) => {
  const [file, out] = [fileOf(asked, terminal.words), outOf(asked, terminal.words)];
  const result = path.join(out, path.basename(file));
  const from = existsSync(result) ? result : file;
  const { host, words, language } = await openWorkbook(from, terminal.words, terminal.log);
  const season = ask<NextSeason>(host, 'readNextSeason');
  const name = nameOf(path.basename(file), season.year);
  if (existsSync(path.join(out, name))) throw badUsage(words.exists(path.join(out, name)));
  const decided = winnersOf(host);
  const winners = [...registerIn(host), ...(decided ?? [])];
  const sheets = [
    ...season.contents.map(sheetOf),
    ...signersIn(host, language),
    listSheet(
      PAST_WINNERS[language],
      PAST_WINNER_COLUMNS.map(([, word]) => word[language]),
      winners.map((one) => PAST_WINNER_COLUMNS.map(([key]) => one[key])),
    ),
    listSheet(
      words.toConfirm.tab,
      words.toConfirm.columns,
      season.confirm.map((one) => [one.tab, one.what, one.before, one.now]),
    ),
  ];
  writeInto(out, name, writeXlsx(sheets), words);
  const { year, confirm } = season;
  const answer: NextSeasonAnswer = { ok: true, file: path.join(out, name), year, confirm, winners: winners.length };
  print(asked, terminal, host, answer, linesOf(answer, decided === null, words));
  return 0;
};

/** The year in the name moves on, or stands behind it. */
function nameOf(file: string, year: string): string {
  const base = file.replace(/\.xlsx$/i, '');
  const moved = base.replace(/\d{4}/, (digits) => String(Number(digits) + 1));
  return `${moved === base ? `${base}-${year === '' ? 'baru' : nameKey(year)}` : moved}.xlsx`;
}

/** Who won by the decided result; null where there is none. */
function winnersOf(host: Host): PastWinner[] | null {
  const reply = host.call('readPackage', { with: [] }) as Reply<PackageAnswer>;
  if ('problem' in reply) return null;
  const { competition, nominees } = reply.answer.content;
  return nominees.map(({ name, institution, title }) => ({
    ...{ year: competition.year, competition: competition.name, name, institution, title: title ?? '' },
  }));
}

const registerIn = (host: Host): PastWinner[] =>
  Object.entries(host.sheets()).flatMap(([name, rows]) =>
    isWord(name, PAST_WINNERS) ? readPastWinners(rows as Cell[][]) : [],
  );

const HEADER = { bold: true, background: '#d9e2f3', wrap: true } as const;
const NOTHING_MORE = { frozenColumns: 0, isProtected: false, validations: [], colours: [] } as const;

function sheetOf({ name, values, headerRow, frozenColumns, widths, formats }: TabContent): WrittenSheet {
  const cellOf = (value: string | number, row: number, column: number): WrittenCell => {
    const format = formats[column] ?? '';
    return { value, style: row <= headerRow ? HEADER : format === '' ? {} : { format } };
  };
  const rows = values.map((row, at) => row.map((value, column) => cellOf(value, at, column)));
  return { ...NOTHING_MORE, name, rows, widths, frozenRows: headerRow + 1, frozenColumns };
}

const WIDTH = 200;

const listSheet = (name: string, headers: readonly string[], rows: readonly string[][]): WrittenSheet => ({
  ...NOTHING_MORE,
  name,
  rows: [
    headers.map((value) => ({ value, style: HEADER })),
    ...rows.map((row) => row.map((value) => ({ value, style: {} }))),
  ],
  widths: headers.map(() => WIDTH),
  frozenRows: 1,
});

/** The signers as the office typed them; digits of a NIP stay text. */
function signersIn(host: Host, language: Language): WrittenSheet[] {
  return Object.entries(host.sheets()).flatMap(([name, rows]) => {
    if (!isWord(name, TABS.signers)) return [];
    const [headers = [], ...rest] = rows.map((row) => row.map((cell) => String(cell)));
    return [listSheet(TABS.signers[language], headers, rest)];
  });
}

function linesOf(answer: NextSeasonAnswer, isOpen: boolean, words: CommandLineWords): string[] {
  return [
    words.seasonMade(answer.file),
    words.seasonWinners(answer.winners),
    ...(isOpen ? [words.seasonUndecided] : []),
    words.toConfirm.title,
    ...table(
      [...words.toConfirm.columns],
      ['left', 'left', 'left', 'left'],
      answer.confirm.map((one) => [one.tab, one.what, one.before, one.now]),
    ),
  ];
}
