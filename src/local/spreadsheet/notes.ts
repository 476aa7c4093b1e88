// Notes on cells, which an .xlsx file keeps as comments.
import { NotEmulated } from '../runtime/errors';
import type { StoredCell } from './model';

type Kept = { comment?: { text: string; author?: string } };

export const noteOf = (cell: StoredCell | undefined): string => (cell?.kept as Kept | undefined)?.comment?.text ?? '';

/** The cell with this note; an empty one takes it away. A note that stays the same stays as the file had it. */
export function withNote(cell: StoredCell | undefined, note: unknown): StoredCell | undefined {
  if (note !== null && typeof note !== 'string') throw new NotEmulated(`the note ${String(note)}`);
  if ((note ?? '') === noteOf(cell)) return cell;
  const { comment: _, ...others } = (cell?.kept ?? {}) as Kept;
  const kept = note ? { ...others, comment: { text: note } } : others;
  const { kept: __, ...rest } = cell ?? { value: null, formula: null };
  return Object.keys(kept).length > 0 ? { ...rest, kept } : cell === undefined ? undefined : rest;
}
