// The functions that formulas of the add-on use, as Sheets computes them (support.google.com/docs, "Function list").
import { NotEmulated } from '../../runtime/errors';
import { compared, truthOf, type Value } from './values';

/** An argument: one value, or the cells of a range (blank ones are null). */
export type Argument = { value(): Value; cells: readonly Value[] | null };

type Call = (args: readonly Argument[]) => Value;

const spread = (args: readonly Argument[]): Value[] => args.flatMap((one) => one.cells ?? [one.value()]);

/** Numbers in cells count; of typed arguments, truth values too. Texts that look like numbers are refused, not guessed. */
const isCounted = (value: Value): boolean => typeof value === 'number';

/** A plain text criterion: equal whatever the case. Operators and wildcards are not played. */
function plainCriterion(value: Value): (cell: Value) => boolean {
  if (typeof value !== 'string' || value === '' || /^[<>=]|[*?~]/.test(value) || !Number.isNaN(Number(value)))
    throw new NotEmulated(`COUNTIF with the criterion ${JSON.stringify(value)}`);
  return (cell) => typeof cell === 'string' && compared(cell, value) === 0;
}

const taking =
  (least: number, most: number, call: Call): Call =>
  (args) => {
    if (args.length < least || args.length > most)
      throw new NotEmulated('a formula with too few or too many arguments');
    return call(args);
  };

const rangeIn = (args: readonly Argument[], at: number): readonly Value[] => {
  const cells = args[at]?.cells ?? null;
  if (cells === null) throw new NotEmulated('a function of ranges with another argument');
  return cells;
};

export const FUNCTIONS: Readonly<Record<string, Call>> = {
  // Only the branch that is taken is computed.
  IF: taking(3, 3, (args) => (truthOf(args[0]!.value()) ? args[1]! : args[2]!).value()),
  AND: taking(1, 30, (args) => spread(args).every(truthOf)),
  NOT: taking(1, 1, (args) => !truthOf(args[0]!.value())),
  ISNUMBER: taking(1, 1, (args) => typeof args[0]!.value() === 'number'),
  COUNT: taking(1, 1, (args) => rangeIn(args, 0).filter(isCounted).length),
  COUNTA: taking(1, 1, (args) => rangeIn(args, 0).filter((cell) => cell !== null).length),
  COUNTIF: taking(2, 2, (args) => rangeIn(args, 0).filter(plainCriterion(args[1]!.value())).length),
};
