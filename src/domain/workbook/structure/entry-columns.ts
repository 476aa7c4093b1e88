// Which column names the entries: by its header, or the texts that are told apart on each tab and shared by the tabs.

import { headerRole } from '../../vocabulary/column-headers';
import { namesCriterion } from '../../vocabulary/criterion-words';
import { nameKey } from '../../vocabulary/keys';
import { textOf } from '../read/cells';
import { criterionHeader } from '../read/criterion-header';
import { cellKind, isScoreKind } from './cell-kind';
import { columnKind, type Draft, holdsScores } from './drafts';
import { isGeneric } from './header-block';
import type { NamedColumn } from './header-names';

/** Who made it, beside what was made. */
const PERSON =
  /inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;

/** Of several columns with a name for a header: one whose texts do not repeat, the innovation before the person. */
export function chooseNames(drafts: readonly Draft[]): void {
  const named = drafts.map((draft) => draft.columns.filter((one) => mayBeName(draft, one)));
  const repeats = new Map<string, number>();
  for (const [index, draft] of drafts.entries()) {
    for (const { column, header } of named[index] ?? []) {
      // Beside codes names may repeat; a header that nobody knows is no name then.
      const isFree = draft.at.code >= 0 && headerRole(header) !== null;
      const texts = isFree ? [] : textsIn(draft, column);
      const key = nameKey(header);
      repeats.set(key, (repeats.get(key) ?? 0) + texts.length - new Set(texts).size);
    }
  }
  const costOf = (header: string): number => {
    const isDistinctThroughout = repeats.get(nameKey(header)) === 0;
    // A header that nobody knows only stands against a person's.
    if (headerRole(header) === null) return isDistinctThroughout ? 1 : 9;
    return (isDistinctThroughout ? 0 : 4) + (PERSON.test(header) ? 2 : 0);
  };
  for (const [index, draft] of drafts.entries()) {
    if (draft.at.name < 0) continue;
    const all = named[index] ?? [];
    const known = all.filter(({ header }) => headerRole(header) === 'name');
    const candidates = known.every(({ header }) => PERSON.test(header)) ? all : known;
    const least = Math.min(...candidates.map(({ header }) => costOf(header)));
    draft.at.name = candidates.find(({ header }) => costOf(header) === least)?.column ?? draft.at.name;
  }
}

/** Words under a header that names entries, or, before the scores, under one that says nothing. */
function mayBeName(draft: Draft, { column, header }: NamedColumn): boolean {
  const role = headerRole(header);
  if ((role !== 'name' && role !== null) || columnKind(draft, column) !== 'words') return false;
  const isBeforeScores = draft.columns.every(
    (one) => one.column > column || columnKind(draft, one.column) !== 'numbers' || headerRole(one.header) !== null,
  );
  return role === 'name' || (header !== '' && !isGeneric(header) && isBeforeScores);
}

/**
 * Where no header names the entries, the column of texts that are told apart on each tab and stand on others too; the
 * institution, where that is all there is.
 */
export function findEntryColumns(drafts: readonly Draft[]): void {
  const open = drafts.filter(({ at }) => at.name < 0);
  for (const draft of open) {
    const others = [draft.at.judge, draft.at.code, draft.at.number];
    const candidates = draft.columns
      .map(({ column }) => column)
      .filter((column) => !others.includes(column) && isDistinct(draft, column) && !namesCriteria(draft, column));
    // Where the judges share the tab, no other need know its entries.
    const isAlone = drafts.length < 2 || draft.isJudges || draft.at.judge >= 0;
    const shared = candidates.filter((column) => isAlone || isShared(draft, column, drafts));
    const free = shared.filter(
      (column) => column !== draft.at.institution && headerRole(draft.columns[column]?.header ?? '') === null,
    );
    const chosen = free[0] ?? shared.find((column) => column !== draft.at.category) ?? shared[0];
    if (chosen === undefined) continue;
    draft.at.name = chosen;
    for (const key of ['institution', 'category'] as const) if (draft.at[key] === chosen) draft.at[key] = -1;
  }
}

/** The column's texts in rows that have scores, or in all rows where nobody has scored yet; apart by judge and criterion where rows name them. */
function textsIn({ grid, block, at, columns, kinds }: Draft, column: number): string[] {
  const below = grid.values.slice(block.bottom + 1);
  const scored = below.filter((cells) => cells.some((cell, index) => index > column && isScoreKind(cellKind(cell))));
  const apart =
    at.judge < 0
      ? []
      : columns.filter(
          (one) => one.column === at.judge || (isGeneric(one.header) && columnKind({ kinds }, one.column) === 'words'),
        );
  return (scored.length > 0 ? scored : below)
    .filter((cells) => nameKey(textOf(cells[column])) !== '')
    .map((cells) =>
      [...apart.map((one) => cells[one.column]), cells[column]].map((cell) => nameKey(textOf(cell))).join('\n'),
    );
}

/** A table that lies on its side: criteria down the column, entries across. */
function namesCriteria({ columns, grid, block }: Draft, column: number): boolean {
  if (isGeneric(columns[column]?.header ?? '')) return true;
  // Where each row has a weight of its own, the rows are what is judged.
  if (
    columns.some(({ header }) => /^(?:bobot|weight)(?:\s|$|[(%])/i.test(header.trim()) && headerRole(header) === 'sum')
  )
    return true;
  const texts = grid.values
    .slice(block.bottom + 1)
    .map((cells) => textOf(cells[column]))
    .filter((text) => text !== '');
  const named = texts.filter((text) => namesCriterion(text) || criterionHeader(text).weight !== null);
  return named.length * 2 > texts.length;
}

function isDistinct(draft: Draft, column: number): boolean {
  // Under a header with a weight stand scores, were it none at all above a signature.
  if ((draft.columns[column]?.weight ?? null) !== null) return false;
  if (columnKind(draft, column) !== 'words' || holdsScores(draft, column)) return false;
  const texts = textsIn(draft, column);
  return texts.length > 1 && new Set(texts).size > texts.length * 0.9;
}

function isShared(draft: Draft, column: number, drafts: readonly Draft[]): boolean {
  const texts = new Set(textsIn(draft, column));
  return drafts.some((other) => {
    if (other === draft) return false;
    return other.columns.some((one) => {
      const found = textsIn(other, one.column).filter((key) => texts.has(key)).length;
      return found > 1 && found * 2 >= texts.size;
    });
  });
}
