// "Umum: 5; Replikasi: 2", "75; Khusus: 70": numbers by name in one cell.
import type { NamedNumber } from '../../../competition/named-numbers';
import type { Cell } from '../../../vocabulary/cell';
import { nameKey } from '../../../vocabulary/keys';
import { numberOf, textOf } from '../cells';

/** A comma parts two of them only before a name: within a number it is the decimal sign. */
const BETWEEN = /\s*(?:[;\n]|,(?=\s*\p{L}))\s*/u;

/**
 * The numbers of a cell in their order; null where a part is none, or a name stands twice.
 *
 * @param wanted which numbers may stand there
 */
export function namedNumbers(cell: Cell, wanted: (value: number) => boolean): NamedNumber[] | null {
  const parts = textOf(cell)
    .split(BETWEEN)
    .filter((part) => part !== '');
  const read = parts.map((part): NamedNumber | null => {
    const [, name = '', number = part] = /^(.*\S)\s*[:=]\s*(\S+)$/.exec(part) ?? [];
    const value = numberOf(number);
    return value === null || !wanted(value) || (name !== '' && nameKey(name) === '') ? null : { name, value };
  });
  const numbers = read.filter((one) => one !== null);
  const names = new Set(numbers.map(({ name }) => nameKey(name)));
  return numbers.length === parts.length && names.size === parts.length ? numbers : null;
}
