// Data validation: a rule that rejects input rejects a script's as well ("Range.setValues", class DataValidation).
import { a1 } from '../../domain/vocabulary/a1';
import type { ValidationRule } from '../files/xlsx-parts';
import { NotEmulated, ServiceError } from '../runtime/errors';
import { readA1 } from './a1';
import { evaluate } from './formula';
import { lookupIn } from './formula/recalculate';
import type { Book, StoredCell, Tab } from './model';

const compare: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, low) => value === low,
  notEqual: (value, low) => value !== low,
  greaterThan: (value, low) => value > low,
  lessThan: (value, low) => value < low,
  greaterThanOrEqual: (value, low) => value >= low,
  lessThanOrEqual: (value, low) => value <= low,
};

/** A rule by formula is written for the first cell of its block and moves with the cell it is asked for. */
function satisfies(rule: ValidationRule, book: Book, tab: Tab, row: number, column: number, cell: StoredCell): boolean {
  const first = readA1(rule.range.split(' ')[0] ?? '');
  if (first === null || rule.formula1 === undefined) throw new NotEmulated(`a validation rule for ${rule.range}`);
  const shift = { rows: row - first.top, columns: column - first.left };
  const others = lookupIn(book, tab);
  const lookup = (at: number, across: number) => (at === row && across === column ? cell.value : others(at, across));
  return evaluate(rule.formula1, lookup, shift) === true;
}

/** Rules over numbers with plain bounds, lists of plain values, and formulas that are played; others are refused. */
function keeps(rule: ValidationRule, book: Book, tab: Tab, row: number, column: number, cell: StoredCell): boolean {
  if (rule.type === 'custom') return satisfies(rule, book, tab, row, column, cell);
  const [low, high] = [Number(rule.formula1), Number(rule.formula2 ?? 0)];
  const test = compare[rule.operator ?? 'between'];
  if ((rule.type === 'decimal' || rule.type === 'whole') && test && !Number.isNaN(low) && !Number.isNaN(high)) {
    if (typeof cell.value !== 'number' || (rule.type === 'whole' && !Number.isInteger(cell.value))) return false;
    return test(cell.value, low, high);
  }
  if (rule.type === 'list' && rule.values) return rule.values.includes(String(cell.value));
  throw new NotEmulated(`writing into a cell with a validation rule of the type ${rule.type}`);
}

/** Throws Google's message when a rule of the tab rejects what is to stand in the cell. Blank is always taken. */
export function checkRules(book: Book, tab: Tab, row: number, column: number, cell: StoredCell | undefined): void {
  if (cell === undefined || (cell.value === null && cell.formula === null)) return;
  for (const rule of tab.validations) {
    if (!rule.showErrorMessage || (rule.errorStyle ?? 'stop') !== 'stop') continue;
    const covers = rule.range.split(' ').some((text) => {
      const block = readA1(text);
      if (!block) return false;
      const { top, left, height, width } = block;
      return row >= top && row < top + height && column >= left && column < left + width;
    });
    if (!covers) continue;
    if (cell.formula !== null) throw new NotEmulated('a formula in a cell with a validation rule');
    if (!keeps(rule, book, tab, row, column, cell)) {
      throw new ServiceError(
        // What the rule's own help says takes the place of Google's hint, as in a sheet.
        `The data you entered in cell ${a1(row, column)} violates the data validation rules set on this cell.${
          rule.errorMessage ? ` ${rule.errorMessage}` : ''
        }`,
      );
    }
  }
}
