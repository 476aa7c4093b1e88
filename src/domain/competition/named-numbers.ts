// Numbers by name, as people write them in one cell: "Umum: 5; Replikasi: 2". Names are compared as categories are.
import { nameKey } from '../vocabulary/keys';

/** `name` is blank for what holds where nothing is named. */
export type NamedNumber = { name: string; value: number };

/** The number under a name; undefined where it is not named. */
export const numberUnder = (numbers: readonly NamedNumber[], name: string): number | undefined =>
  numbers.find((one) => nameKey(one.name) === nameKey(name))?.value;

/** The number under a name, else the one without a name. */
export const numberFor = (numbers: readonly NamedNumber[], name: string): number | undefined =>
  numberUnder(numbers, name) ?? numberUnder(numbers, '');

/** As it is read. */
export const namedNumbersText = (numbers: readonly NamedNumber[], number: (value: number) => string = String): string =>
  numbers.map(({ name, value }) => (name === '' ? number(value) : `${name}: ${number(value)}`)).join('; ');
