// What kind of thing a cell holds, as far as its looks go.
import type { Cell } from '../../vocabulary/cell';
import { isWord, RECUSED } from '../../vocabulary/words';
import { isBlank, numberOf } from '../read/cells';

/**
 * `score-text`: text that begins like a score ("80/100", "80 poin", "4 - Baik", "75-80"); `failed`: formula errors and cells that
 * still load.
 */
export type CellKind = 'blank' | 'number' | 'score-text' | 'recused' | 'date' | 'check-box' | 'failed' | 'text';

const SCORE_TEXT =
  /^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-–:=(]\s*[^\d\s].{0,40})$/i;
const RANGE = /^\d{1,3}\s*[-–]\s*\d{1,3}$/;
const FAILED = /^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|…)?|memuat\s*(?:\.{3}|…)?)$/i;

export function cellKind(cell: Cell | undefined): CellKind {
  if (cell === undefined || isBlank(cell)) return 'blank';
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'check-box';
  if (typeof cell === 'object') return 'date';
  if (numberOf(cell.replace(/\s*%\s*$/, '')) !== null) return 'number';
  if (isWord(cell, RECUSED)) return 'recused';
  // "-" stands for nothing; digits of full width are digits.
  const text = (/[^ -~]/.test(cell) ? cell.normalize('NFKC') : cell).trim();
  if (/^[-–—.…_]+$/.test(text)) return 'blank';
  if (text !== cell.trim() && numberOf(text) !== null) return 'score-text';
  return FAILED.test(text) ? 'failed' : SCORE_TEXT.test(text) || RANGE.test(text) ? 'score-text' : 'text';
}

/** The number of a cell, "80%" as 80; null when it holds none. */
export const cellNumber = (cell: Cell | undefined): number | null =>
  numberOf(typeof cell === 'string' ? cell.replace(/\s*%\s*$/, '') : cell);

/** True for what stands where a score should, whether or not it can be read as one. */
export const isScoreKind = (kind: CellKind): boolean => kind !== 'blank' && kind !== 'text';
