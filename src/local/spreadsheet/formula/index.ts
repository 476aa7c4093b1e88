// Computes the formulas of rules strictly: the few functions that the add-on writes, over cells of the same tab. All else is refused.
import {
  isBinaryNode,
  isCallNode,
  isIdentifierNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
} from '@borgar/fx/xlsx';
import { NotEmulated } from '../../runtime/errors';
import { type Argument, FUNCTIONS } from './functions';
import { compared, formulaError, isFormulaError, numberOf, sound, textOf, type Value } from './values';

export type { Value } from './values';

/** The cell at a 0-based place; null when it is blank. */
export type Lookup = (row: number, column: number) => Value;

/** How far relative references have moved from the cell that the formula was written for. */
export type Shift = { rows: number; columns: number };

type Node = ReturnType<typeof parse>;

const cache = new Map<string, Node>();

function treeOf(formula: string): Node {
  const tree = cache.get(formula);
  if (tree !== undefined) return tree;
  try {
    const parsed = parse(tokenize(formula));
    cache.set(formula, parsed);
    return parsed;
  } catch {
    throw new NotEmulated(`the formula =${formula}`);
  }
}

const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)$/i;

function place(text: string, shift: Shift): { row: number; column: number } {
  const [, fixedColumn, letters = '', fixedRow, digits = ''] = REFERENCE.exec(text) ?? [];
  if (letters === '') throw new NotEmulated(`a formula that refers to ${text}`);
  const column = [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  const at = {
    row: Number(digits) - 1 + (fixedRow === '$' ? 0 : shift.rows),
    column: column + (fixedColumn === '$' ? 0 : shift.columns),
  };
  if (at.row < 0 || at.column < 0) throw formulaError('#REF!');
  return at;
}

const OPERATORS: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  '+': (left, right) => numberOf(left) + numberOf(right),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => {
    if (numberOf(right) === 0) throw formulaError('#DIV/0!');
    return numberOf(left) / numberOf(right);
  },
  '&': (left, right) => textOf(left) + textOf(right),
  '=': (left, right) => compared(left, right) === 0,
  '<>': (left, right) => compared(left, right) !== 0,
  '<': (left, right) => compared(left, right) < 0,
  '>': (left, right) => compared(left, right) > 0,
  '<=': (left, right) => compared(left, right) <= 0,
  '>=': (left, right) => compared(left, right) >= 0,
};

function argumentOf(node: Node, lookup: Lookup, shift: Shift): Argument {
  if (!isReferenceNode(node)) return { value: () => computed(node, lookup, shift), cells: null };
  const [first = '', last] = node.value.split(':');
  const from = place(first, shift);
  if (last === undefined) {
    const one = (): Value => sound(lookup(from.row, from.column));
    return { value: one, cells: [one()] };
  }
  const to = place(last, shift);
  const cells: Value[] = [];
  for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row++)
    for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column++)
      cells.push(lookup(row, column));
  const refuse = (): never => {
    throw new NotEmulated('a range where one value is wanted');
  };
  return { value: refuse, cells };
}

function computed(node: Node, lookup: Lookup, shift: Shift): Value {
  if (isLiteralNode(node)) return node.value;
  if (isReferenceNode(node)) return argumentOf(node, lookup, shift).value();
  if (isBinaryNode(node)) {
    const operator = OPERATORS[node.operator];
    const [left, right] = node.arguments;
    if (operator !== undefined && left && right)
      return operator(computed(left, lookup, shift), computed(right, lookup, shift));
  }
  if (isUnaryNode(node) && node.arguments[0]) {
    if (node.operator === '-') return -numberOf(computed(node.arguments[0], lookup, shift));
    if (node.operator === '+') return computed(node.arguments[0], lookup, shift);
  }
  if (isCallNode(node) && isIdentifierNode(node.callee)) {
    const name = node.callee.name.toUpperCase();
    if (Object.hasOwn(FUNCTIONS, name))
      return FUNCTIONS[name]!(node.arguments.map((one) => argumentOf(one as Node, lookup, shift)));
    throw new NotEmulated(`the function ${name}`);
  }
  throw new NotEmulated(`a formula with ${node.type}`);
}

/**
 * The value of a formula (without "=", arguments separated by commas); an error as its text. Throws `NotEmulated` for what
 * is not played.
 */
export function evaluate(formula: string, lookup: Lookup, shift: Shift = { rows: 0, columns: 0 }): Value {
  try {
    return computed(treeOf(formula), lookup, shift);
  } catch (thrown) {
    if (isFormulaError(thrown)) return thrown.shown;
    throw thrown;
  }
}

/** Arguments separated by commas, as files have them, whatever the separator was; texts between quotation marks stay. */
export const keptFormula = (written: string): string =>
  outsideTexts(written.replace(/^=/, ''), (part) => part.replace(/;/g, ','));

const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('"');

/** Refuses what a script may not rely on: a formula that is not played, or one that only some locales understand. */
export function checkScripted(written: string): void {
  const plain = written
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join('');
  if (/[,{}]/.test(plain))
    throw new NotEmulated(`the formula ${written}: only ";" separates arguments in every locale`);
  checkPlayed(treeOf(keptFormula(written)));
}

function checkPlayed(node: Node): void {
  if (isReferenceNode(node)) {
    for (const corner of node.value.split(':')) place(corner, { rows: 0, columns: 0 });
  } else if (isCallNode(node)) {
    const name = isIdentifierNode(node.callee) ? node.callee.name.toUpperCase() : '';
    if (!Object.hasOwn(FUNCTIONS, name)) throw new NotEmulated(`the function ${name}`);
    for (const one of node.arguments) checkPlayed(one as Node);
  } else if (isBinaryNode(node) || isUnaryNode(node)) {
    if (!Object.hasOwn(OPERATORS, node.operator)) throw new NotEmulated(`the operator ${node.operator}`);
    for (const one of node.arguments) checkPlayed(one as Node);
  } else if (!isLiteralNode(node)) throw new NotEmulated(`a formula with ${node.type}`);
}
