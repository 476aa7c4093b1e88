// One tab with rows per judge, as a form or a database gives it: a row per judge and entry, or per score.

import type { Cell, Grid, Position } from '../../../vocabulary/cell';
import { codeKey, nameKey } from '../../../vocabulary/keys';
import { isWeightWord } from '../../../vocabulary/score-parts';
import { comesTo } from '../../../vocabulary/whole';
import { isWord, word } from '../../../vocabulary/words';
import { isBlank, textOf } from '../../read/cells';
import { fixedOf } from '../../read/score-sheet';
import { JUDGE_HEADER_ROWS } from '../../read/table';
import { cellNumber } from '../../structure/cell-kind';
import { type JudgeView, type SharedTab, textIn } from './view';

const JUDGE = word(
  'Juri',
  'Judge',
  'Nama Juri',
  'Judge Name',
  'Kode Juri',
  'Penilai',
  'Nama Penilai',
  'Dewan Juri',
  'Nama Dewan Juri',
  'Panelis',
  'Reviewer',
  'Email Juri',
);
const ACCOUNT = word('Email', 'Email Address', 'Alamat Email', 'Username', 'Nama Pengguna');
const STAMP = word('Timestamp', 'Timestamp', 'Stempel Waktu', 'Cap Waktu');
const CRITERION = word(
  'Kriteria',
  'Criterion',
  'Kriteria Penilaian',
  'Aspek',
  'Aspek Penilaian',
  'Indikator',
  'Komponen',
  'Unsur',
);
const SCORE = word('Nilai', 'Score', 'Skor', 'Value', 'Poin', 'Points');

export const isScoreWord = (header: string): boolean => isWord(header, SCORE);

/** True for headers of a list of single scores: which criterion a row's score is of stands beside it. */
export const isScoreList = (headers: readonly string[]): boolean =>
  headers.some((one) => isWord(one, JUDGE)) &&
  headers.some((one) => isWord(one, CRITERION)) &&
  headers.some((one) => isWord(one, SCORE));

/** `weight`: what each row's criterion weighs; -1 like all that a tab lacks. */
type Columns = Record<'header' | 'judge' | 'code' | 'name' | 'criterion' | 'score' | 'weight', number>;

function columnsOf(grid: Grid): Columns | null {
  for (const [header, cells] of grid.values.slice(0, JUDGE_HEADER_ROWS).entries()) {
    const texts = cells.map(textIn);
    const find = (which: Parameters<typeof isWord>[1]): number => texts.findIndex((text) => isWord(text, which));
    const fixed = (which: string): number => texts.findIndex((text) => fixedOf(text) === which);
    // A form knows its respondents by their account; elsewhere an e-mail is the entry's.
    const judge = find(JUDGE) >= 0 || find(STAMP) < 0 ? find(JUDGE) : find(ACCOUNT);
    const [code, name] = [fixed('code'), fixed('name')];
    if (judge >= 0 && (code >= 0 || name >= 0)) {
      const [criterion, score] = [find(CRITERION), find(SCORE)];
      return { header, judge, code, name, criterion, score, weight: texts.findIndex(isWeightWord) };
    }
  }
  return null;
}

/** The tab as its judges' views; null when its rows do not name two judges or more. */
export function rowsPerJudge(grid: Grid): SharedTab | null {
  const columns = columnsOf(grid);
  if (columns === null) return null;
  const judgeOf = (cells: readonly Cell[]): string => textOf(cells[columns.judge]);
  const below = grid.values.slice(columns.header + 1);
  const isEntry = (cells: readonly Cell[]): boolean => !isBlank(cells[columns.code]) || !isBlank(cells[columns.name]);
  const labels = new Map<string, string>();
  for (const cells of below) {
    const key = nameKey(judgeOf(cells));
    if (key !== '' && isEntry(cells) && !labels.has(key)) labels.set(key, judgeOf(cells));
  }
  if (labels.size < 2) return null;
  const isList = columns.criterion >= 0 && columns.score >= 0;
  const criteria = isList ? criteriaIn(below, columns) : [];
  return {
    tab: grid.tab,
    layout: isList ? 'list' : 'rows',
    views: [...labels].map(([key, label]) => {
      const isMine = (cells: readonly Cell[]): boolean => nameKey(judgeOf(cells)) === key;
      return isList ? turned(grid, columns, criteria, label, isMine) : filtered(grid, columns, label, isMine);
    }),
  };
}

function filtered(
  grid: Grid,
  { header, judge }: Columns,
  label: string,
  isMine: (cells: readonly Cell[]) => boolean,
): JudgeView {
  const blank = (grid.values[0] ?? []).map((): Cell => '');
  const values = grid.values.map((cells, row) => {
    if (row === header) return cells.map((cell, column) => (column === judge ? '' : cell));
    return row < header || isMine(cells) ? cells : blank;
  });
  return { label, grid: { tab: grid.tab, values } };
}

/** As a column of each would be headed, with the weight that stands beside it. */
function criteriaIn(
  below: readonly (readonly Cell[])[],
  { criterion, weight }: Columns,
): { key: string; name: string }[] {
  const found = new Map<string, { name: string; weights: Set<number | null> }>();
  for (const cells of below) {
    const name = textOf(cells[criterion]);
    const one = found.get(nameKey(name)) ?? { name, weights: new Set<number | null>() };
    if (nameKey(name) !== '') found.set(nameKey(name), one);
    one.weights.add(cellNumber(cells[weight]));
  }
  const weights = [...found.values()].flatMap((one) => (one.weights.size === 1 ? [...one.weights] : null));
  const known = weights.flatMap((one) => one ?? []);
  const factor = comesTo(known, 1) ? 100 : 1;
  return [...found].map(([key, { name }], index) => ({
    key,
    name: known.length === found.size ? `${name} (${Math.round((weights[index] ?? 0) * factor * 1e4) / 1e4}%)` : name,
  }));
}

/** A column per criterion behind those of the tab; an entry's scores stand in its first row, doubled ones in a row of their own. */
function turned(
  grid: Grid,
  columns: Columns,
  criteria: readonly { key: string; name: string }[],
  label: string,
  isMine: (cells: readonly Cell[]) => boolean,
): JudgeView {
  const { header, judge, code, name, criterion, score, weight } = columns;
  const width = grid.values[header]?.length ?? 0;
  const hidden = [judge, criterion, score, weight];
  const places = new Map<string, Position>();
  const lines = new Map<number, Cell[]>();
  const rowsOf = new Map<string, number[]>();
  const blank = Array.from({ length: width + criteria.length }, (): Cell => '');
  for (const [row, cells] of grid.values.entries()) {
    if (row <= header || !isMine(cells)) continue;
    const index = criteria.findIndex((one) => one.key === nameKey(textOf(cells[criterion])));
    const entry = codeKey(textOf(cells[code])) || nameKey(textOf(cells[name]));
    if (index < 0 || entry === '') continue;
    const known = rowsOf.get(entry) ?? [];
    const free = known.find((one) => !places.has(`${one},${width + index}`));
    const at = free ?? row;
    if (free === undefined) {
      rowsOf.set(entry, [...known, row]);
      lines.set(
        row,
        blank.map((_, column) => (hidden.includes(column) ? '' : (cells[column] ?? ''))),
      );
    }
    const line = lines.get(at);
    if (line !== undefined) line[width + index] = cells[score] ?? '';
    places.set(`${at},${width + index}`, { row, column: score });
  }
  const values = grid.values.map((cells, row) => {
    if (row === header)
      return [
        ...cells.map((cell, column) => (hidden.includes(column) ? '' : cell)),
        ...criteria.map((one) => one.name),
      ];
    return lines.get(row) ?? blank;
  });
  const placeOf = ({ row, column }: Position): Position =>
    places.get(`${row},${column}`) ?? { row, column: column < width ? column : row < 0 ? score : Math.max(code, name) };
  return { label, grid: { tab: grid.tab, values }, placeOf };
}
