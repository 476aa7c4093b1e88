// What a judge's own tab says of the weights outside its table: a line of text, a list of the criteria, a row of numbers.
import { textOf } from '../../read/cells';
import type { ScoreTable } from '../score-table';
import { asPercent } from '../weights';
import type { Elsewhere } from './elsewhere';
import { unlabelledRow } from './unlabelled-row';
import { shareIn, writtenIn } from './written';

/** The first of the tabs that says something of weights; with zeros, and open, where it does not say all. */
export function weightsBeside(tables: readonly ScoreTable[], criteria: readonly string[]): Elsewhere | null {
  for (const table of tables) {
    const found = besideTable(table, criteria);
    if (found !== null) return { tab: table.tab, from: 'written', isOwn: true, ...found };
  }
  return null;
}

type Found = { weights: number[]; isOpen: boolean };

function besideTable(table: ScoreTable, criteria: readonly string[]): Found | null {
  if (criteria.length < 2) return null;
  const whole = writtenIn(table.outside, criteria);
  if (whole !== null) return { weights: whole, isOpen: false };
  const row = unlabelledRow(table, criteria);
  if (row !== null && !row.areMaxima) return { weights: asPercent(row.numbers), isOpen: false };
  return inWords(table, criteria);
}

const SPEAKS = /bobot|weight|pembobotan|proporsi/i;

/** Words about weights that do not give all of them, or give them without the criteria's names. */
function inWords({ outside }: ScoreTable, criteria: readonly string[]): Found | null {
  for (const text of outside.flat().map(textOf)) {
    if (!SPEAKS.test(text)) continue;
    const named = criteria.map((name) => shareIn(text, name) ?? 0);
    if (named.some((weight) => weight > 0)) return { weights: named, isOpen: true };
    const numbers = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));
    if (numbers.length < 2 || new Set(numbers).size < 2) continue;
    return { weights: numbers.length === criteria.length ? asPercent(numbers) : criteria.map(() => 0), isOpen: true };
  }
  return null;
}
