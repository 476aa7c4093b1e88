// Values of formulas, and how Sheets turns one kind into another.

export type Value = string | number | boolean | null;

/** A formula's result that is an error; thrown so that it passes through everything, as in a sheet. */
export type FormulaError = Error & { shown: string };

export const formulaError = (shown: string): FormulaError => Object.assign(new Error(shown), { shown });
export const isFormulaError = (thrown: unknown): thrown is FormulaError => thrown instanceof Error && 'shown' in thrown;

export const ERROR = /^#(REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** A cell that shows an error hands it on. */
export function sound(value: Value): Value {
  if (typeof value === 'string' && ERROR.test(value)) throw formulaError(value);
  return value;
}

/** A number for arithmetic; text is never guessed to be one here, a blank is 0. */
export function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  throw formulaError('#VALUE!');
}

export function textOf(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** A condition; text is none. */
export function truthOf(value: Value): boolean {
  if (typeof value === 'string') throw formulaError('#VALUE!');
  return value === null ? false : Boolean(value);
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

/** Below, equal, above: numbers before texts before truth values; texts whatever their case; a blank is 0, "" or FALSE. */
export function compared(one: Value, other: Value): number {
  const [left, right] = [one ?? blankBeside(other), other ?? blankBeside(one)];
  if (typeof left === 'string' && typeof right === 'string') return order(left.toLowerCase(), right.toLowerCase());
  const ranks = [left, right].map((value) => RANKS[typeof value as keyof typeof RANKS]) as [number, number];
  return ranks[0] === ranks[1] ? order(Number(left), Number(right)) : order(ranks[0], ranks[1]);
}

const order = <T extends string | number>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0);

const blankBeside = (other: Value): string | number | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
