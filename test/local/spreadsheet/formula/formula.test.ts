// Formulas on the local host, against what Google Sheets shows for them.
import { checkScripted, evaluate, keptFormula, type Value } from '../../../../src/local/spreadsheet/formula';

const cells: Value[][] = [
  [80, 'BK', null, true, '', '#REF!'],
  [2.5, 'bk', ' BK', '7', 0, -1],
];
const lookup = (row: number, column: number): Value => cells[row]?.[column] ?? null;
const at = (formula: string, shift?: { rows: number; columns: number }) => evaluate(formula, lookup, shift);

it.each<[string, Value]>([
  ['COUNT(A1:F2)', 4],
  // An empty text is counted by COUNTA, an empty cell is not.
  ['COUNTA(A1:F1)', 5],
  ['COUNTIF(A1:F2,"BK")', 2],
  ['A1=80', true],
  ['B1="bk"', true],
  ['C1=""', true],
  ['C1=0', true],
  ['D1=1', false],
  ['B1>1000000', true],
  ['D1>B1', true],
  ['ISNUMBER(D2)', false],
  ['25/10=A2', true],
  ['1+2&" of "&3', '3 of 3'],
  ['IF(A1>0,"yes",1/0)', 'yes'],
  ['1/0', '#DIV/0!'],
  ['B1+1', '#VALUE!'],
  ['F1+1', '#REF!'],
  ['IF(B1,1,2)', '#VALUE!'],
  ['AND(A1>=0,A1<=100)', true],
  ['NOT(E1="")', false],
  ['-A1', -80],
  ['TRUE', true],
])('%s is %p', (formula, expected) => expect(at(formula)).toEqual(expected));

it('relative references move with the cell, fixed ones stay', () => {
  const shift = { rows: 1, columns: 1 };
  expect(at('A1', shift)).toBe('bk');
  expect(at('$A1', shift)).toBe(2.5);
  expect(at('A$1', shift)).toBe('BK');
  expect(at('$A$1', shift)).toBe(80);
  expect(at('A1', { rows: -1, columns: 0 })).toBe('#REF!');
});

it.each([
  ...['SUM(A1:A2)', 'A1:A2', 'A:A', 'Lain!A1', 'IF(A1,2)', 'COUNTIF(A1:A2,">1")', 'COUNTIF(A1:A2,"B*")', '1%', '{1,2}'],
  ...['COUNT(1)', 'IF(A1;2;3)', '=', 'HYPERLINK("x","y")'],
])('%s is refused', (formula) => expect(() => at(formula)).toThrow('Not emulated'));

it('is kept as a file has it', () => {
  expect(keptFormula('=IF(A1=";";"a""b";2)')).toBe('IF(A1=";","a""b",2)');
  expect(() => checkScripted('=IF(A1=",";"a""b";2)')).not.toThrow();
  expect(() => checkScripted('=IF(A1,2,3)')).toThrow('only ";"');
  expect(() => checkScripted('=A1+0,5')).toThrow('only ";"');
  // Also in a branch that is not taken.
  expect(() => checkScripted('=IF(A1;2;SUM(A1:A2))')).toThrow('the function SUM');
});
