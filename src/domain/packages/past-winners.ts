// The register of past winners, a tab that a next season and a next level look into.
import type { Cell } from '../vocabulary/cell';
import { nameKey } from '../vocabulary/keys';
import { isWord, type Word, word } from '../vocabulary/words';
import type { PastWinner } from './merge';

export const PAST_WINNERS = word('Juara Terdahulu', 'Past Winners', 'Juara Sebelumnya', 'Pemenang Terdahulu');

const PAST_WINNER_COLUMNS = [
  ['year', word('Tahun', 'Year')],
  ['competition', word('Kompetisi', 'Competition')],
  ['name', word('Nama Inovasi', 'Innovation', 'Inovasi')],
  ['institution', word('Instansi', 'Institution')],
  ['title', word('Predikat', 'Title')],
] as const satisfies (readonly [string, Word])[];

type Key = (typeof PAST_WINNER_COLUMNS)[number][0];

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
  const columns = { name: columnOf('name'), institution: columnOf('institution'), year: columnOf('year') };
  const text = (row: readonly Cell[], column: number): string => String(row[column] ?? '').trim();
  return rows
    .slice(header + 1)
    .map((row) => ({
      name: text(row, columns.name),
      institution: text(row, columns.institution),
      year: text(row, columns.year),
    }))
    .filter(({ name }) => nameKey(name) !== '');
}
