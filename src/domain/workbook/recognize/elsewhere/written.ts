// Weights that stand beside, under or within the names of the criteria, wherever on a tab.
import type { Cell } from '../../../vocabulary/cell';
import { nameKey } from '../../../vocabulary/keys';
import { comesTo } from '../../../vocabulary/whole';
import { textOf } from '../../read/cells';
import { criterionHeader } from '../../read/criterion-header';
import { isCriterion } from '../../read/score-sheet';
import { cellNumber } from '../../structure/cell-kind';
import { isWeightLabel } from '../../structure/row-labels';
import { asPercent } from '../weights';

type Named = { row: number; column: number; weight: number | null };

const ENUMERATION = /^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i;
/** "K1 : Kebaruan", where the table only has "K1". */
const MEANING = /\s*[:=].*$/;
const WEIGHT_HEADER = /bobot|weight|proporsi|porsi|persen|%/i;
/** Between a name and its share stand no other numbers. */
const SHARE = String.raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;

/** One weight a criterion; null unless the tab gives every one of two or more. */
export function writtenIn(values: readonly (readonly Cell[])[], criteria: readonly string[]): number[] | null {
  if (criteria.length < 2) return null;
  const named = criteria.map((name) => placesOf(values, name));
  if (named.every((places) => places.length > 0)) {
    const inText = complete(named.map((places) => places.find(({ weight }) => weight !== null)?.weight ?? null));
    return inText ?? beside(values, named) ?? under(values, named);
  }
  return inOneCell(values, criteria);
}

/** The criteria by longer names, each once, with their weights beside them: likely the same, but not for certain. */
export function looselyWrittenIn(values: readonly (readonly Cell[])[], criteria: readonly string[]): number[] | null {
  const keys = criteria.map(nameKey);
  if (criteria.length < 2 || keys.some((key) => key.length < 4)) return null;
  const named = keys.map((key) =>
    values.flatMap((cells, row) =>
      cells.flatMap((cell, column): Named[] =>
        nameKey(textOf(cell)).includes(key) ? [{ row, column, weight: null }] : [],
      ),
    ),
  );
  return named.every((places) => places.length === 1) ? beside(values, named) : null;
}

function placesOf(values: readonly (readonly Cell[])[], name: string): Named[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((cell, column): Named[] => {
      const text = textOf(cell).replace(ENUMERATION, '');
      return text !== '' && (isCriterion(text, { name }) || isCriterion(text.replace(MEANING, ''), { name }))
        ? [{ row, column, weight: criterionHeader(text).weight }]
        : [];
    }),
  );
}

const complete = (weights: readonly (number | null)[]): number[] | null => {
  const known = weights.flatMap((weight) => weight ?? []);
  return known.length === weights.length && known.some((weight) => weight > 0) ? asPercent(known) : null;
};

/** A list of the criteria: the column of numbers that is headed as weights, or else the one that comes to a whole. */
function beside(values: readonly (readonly Cell[])[], named: readonly Named[][]): number[] | null {
  for (const { column } of named[0] ?? []) {
    const rows = named.map((places) => places.find((one) => one.column === column)?.row ?? -1);
    if (rows.includes(-1)) continue;
    const width = Math.max(...rows.map((row) => values[row]?.length ?? 0));
    const top = Math.min(...rows);
    const candidates = Array.from({ length: width }, (_, right) => right).flatMap((right) => {
      const weights = right > column ? complete(rows.map((row) => shareOf(values[row]?.[right]))) : null;
      const isHeaded = values.slice(0, top).some((cells) => WEIGHT_HEADER.test(textOf(cells[right])));
      return weights !== null && (isHeaded || comesTo(weights, 10, 100)) ? [{ weights, isHeaded }] : [];
    });
    const chosen = candidates.find(({ isHeaded }) => isHeaded) ?? candidates[0];
    if (chosen !== undefined) return chosen.weights;
  }
  return null;
}

/** The criteria across, a row of weights with its label below or above them. */
function under(values: readonly (readonly Cell[])[], named: readonly Named[][]): number[] | null {
  for (const { row } of named[0] ?? []) {
    const columns = named.map((places) => places.find((one) => one.row === row)?.column ?? -1);
    if (columns.includes(-1)) continue;
    const first = Math.min(...columns);
    const weights = values
      .filter((cells) => cells.slice(0, first).some((cell) => isWeightLabel(textOf(cell))))
      .map((cells) => complete(columns.map((column) => shareOf(cells[column]))))
      .find((found) => found !== null);
    if (weights !== undefined) return weights;
  }
  return null;
}

/** "Kriteria: Kebaruan (40%), Efektif (60%)", "40% Kebaruan, 60% Efektif". */
function inOneCell(values: readonly (readonly Cell[])[], criteria: readonly string[]): number[] | null {
  for (const text of values.flat().map(textOf)) {
    if (!/%|persen|bobot|weight/i.test(text)) continue;
    const weights =
      complete(criteria.map((name) => shareIn(text, name))) ??
      complete(
        criteria.map((name) =>
          numberIn(text, String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${plainly(name)}`),
        ),
      );
    if (weights !== null) return weights;
  }
  return null;
}

const plainly = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const numberIn = (text: string, pattern: string): number | null => {
  const found = new RegExp(pattern, 'iu').exec(text)?.[1];
  return found === undefined ? null : Number(found.replace(',', '.'));
};

/** What the text says behind the criterion's name: "Kebaruan (40%)", "Kebaruan = 40". */
export const shareIn = (text: string, name: string): number | null =>
  numberIn(text, plainly(name) + SHARE) ??
  numberIn(
    text,
    String.raw`(?<![\p{L}\d])${plainly(name)}\s*[:=]\s*[^\d,;]{2,60}?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`,
  ) ??
  (/bobot|weight/i.test(text)
    ? numberIn(text, String.raw`${plainly(name)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-–\d])`)
    : null);

/** "40", "40%", ": 40 %", "(40%)", "Bobot 40". */
export function shareOf(cell: Cell | undefined): number | null {
  if (typeof cell !== 'string') return cellNumber(cell);
  return cellNumber(cell.replace(/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i, '').replace(/[\s)]+$/, ''));
}
