// Titles of groups of entries among their rows: they become the category.
import { isBlank, textOf } from '../read/cells';
import { cellKind } from './cell-kind';
import { cellAt, type Draft, entryKey, labelsAt } from './drafts';

export const SECTION =
  /^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i;
const LETTER = /^(?:[A-Z]|[IVX]{1,5})[.)]?$/;

export function isSection(draft: Draft, row: number, before: number): boolean {
  const { grid, at } = draft;
  const cells = grid.values[row] ?? [];
  const texts = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ column, text: textOf(cell) }]));
  if (texts.length === 0 || texts.length > 2) return false;
  const follows = grid.values.slice(row + 1).some((_, index) => entryKey(draft, row + 1 + index) !== '');
  if (!follows) return false;
  const number = textOf(cellAt(draft, row, at.number));
  const { code, name } = labelsAt(draft, row);
  if (LETTER.test(number)) return true;
  const label = name !== '' ? name : code !== '' ? code : (texts[0]?.text ?? '');
  if (texts.length === 1 && SECTION.test(label)) return true;
  // Alone in the column of row numbers, or in one that is not the entries'.
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && name === '' && code === '') return cellKind(only.text) === 'text';
  return (
    texts.length === 1 &&
    before === 0 &&
    label === label.toUpperCase() &&
    label.length > 3 &&
    at.name >= 0 &&
    code === ''
  );
}

export function sectionName(draft: Draft, row: number): string {
  const { code, name } = labelsAt(draft, row);
  const texts = (draft.grid.values[row] ?? []).map(textOf).filter((text) => text !== '');
  const label = name || code || (texts.slice(-1)[0] ?? '');
  return label
    .replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/, '')
    .replace(/^kategori\s*:?\s+/i, '')
    .trim();
}
