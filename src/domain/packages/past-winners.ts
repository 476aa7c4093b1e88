// The register of past winners, a tab that a next season and a next level look into.
import type { Cell } from '../vocabulary/cell';
import { nameKey } from '../vocabulary/keys';
import { isWord, type Word, word } from '../vocabulary/words';

export const PAST_WINNERS = word('Juara Terdahulu', 'Past Winners', 'Juara Sebelumnya', 'Pemenang Terdahulu');

export const PAST_WINNER_COLUMNS = [
  ['year', word('Tahun', 'Year')],
  ['competition', word('Kompetisi', 'Competition')],
  ['name', word('Nama Inovasi', 'Innovation', 'Inovasi')],
  ['institution', word('Instansi', 'Institution')],
  ['title', word('Predikat', 'Title')],
] as const satisfies (readonly [string, Word])[];

type Key = (typeof PAST_WINNER_COLUMNS)[number][0];

export type PastWinner = Record<Key, string>;

const isNamed = (row: readonly Cell[]): boolean =>
  row.some((cell) => typeof cell === 'string' && isWord(cell, PAST_WINNER_COLUMNS[2][1]));

/** The winners that a tab lists, its header anywhere in the first ten rows; none where it has no column of names. */
export function readPastWinners(rows: readonly (readonly Cell[])[]): PastWinner[] {
  const header = rows.slice(0, 10).findIndex(isNamed);
  if (header < 0) return [];
  const columnOf = (key: Key): number =>
    (rows[header] ?? []).findIndex((cell) =>
      PAST_WINNER_COLUMNS.some(([one, word]) => one === key && typeof cell === 'string' && isWord(cell, word)),
    );
  const text = (row: readonly Cell[], column: number): string => String(row[column] ?? '').trim();
  return rows
    .slice(header + 1)
    .map((row) => {
      const cell = (key: Key): string => text(row, columnOf(key));
      return {
        ...{ year: cell('year'), competition: cell('competition'), name: cell('name') },
        ...{ institution: cell('institution'), title: cell('title') },
      };
    })
    .filter(({ name }) => nameKey(name) !== '');
}
