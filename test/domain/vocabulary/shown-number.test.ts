// Number formats that show another number than the cell holds.
import { showsAnotherNumber } from '../../../src/domain/vocabulary/shown-number';

it.each([
  ['digits in quotation marks', '"95"', 70],
  ['digits beside the number', '"9"0', 5],
  ['a digit behind a backslash', '\\9\\5', 70],
  ['nothing at all', ';;;', 70],
  ['a text alone', '"lulus"', 70],
  ['thousands', '0,', 70_000],
  ['a date', 'd mmm', 45_054],
  ['for zero alone', '0;0;"100"', 0],
  ['below zero alone', '0;"100"', -5],
])('%s: %s', (_, format, value) => {
  expect(showsAnotherNumber(format, value)).toBe(true);
});

it.each([
  '',
  'General',
  '@',
  '0',
  '0.00',
  '#,##0.00',
  '0" poin"',
  '_(* #,##0.00_)',
  '[Red]0.0',
  '0;0;"100"',
  '0%',
  'General" poin"',
])('it is the number itself that %p shows', (format) => {
  expect(showsAnotherNumber(format, 70)).toBe(false);
});
