// Rows of a tab that wait for content: a file holds the first and the last, an opened tab has them all.
import { withoutTail, withTail } from '../../../src/local/spreadsheet/blank-tail';
import type { StoredCell } from '../../../src/local/spreadsheet/model';

const text = (value: string): StoredCell => ({ value, formula: null });
const waiting = (format: string): StoredCell => ({ value: null, formula: null, style: { numFmt: format } });
const head = [
  [text('Kode'), text('Nilai')],
  [text('P-01'), { ...waiting('0.00'), value: 8.5 }],
];
const blank = (format = '0.00') => [waiting('@'), waiting(format)];
const tab = (...rows: (StoredCell | undefined)[][]) => [...head, ...rows];

test('the file holds the first and the last, and the tab has all of them again', () => {
  const lines = tab(blank(), blank(), blank(), blank());
  const written = withoutTail(lines);
  expect(written).toEqual(tab(blank(), [], [], blank()));
  expect(withTail(written)).toEqual(lines);
  expect(withoutTail(withTail(written))).toEqual(written);
});

test('rows above that wait otherwise are kept', () => {
  expect(withoutTail(tab(blank('General'), blank(), blank(), blank()))).toEqual(
    tab(blank('General'), blank(), [], blank()),
  );
});

test.each([
  ['none', tab()],
  ['one', tab(blank())],
  ['two', tab(blank(), blank())],
  ['different ones', tab(blank(), blank('General'), blank(), blank('General'))],
  ['content below', tab(blank(), blank(), blank(), [text('catatan')])],
  [
    'rows that show, by their colour',
    tab(
      ...[1, 2, 3].map(() => [
        {
          ...text(''),
          value: null,
          style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } },
        } as StoredCell,
      ]),
    ),
  ],
  ['rows with a note', tab(...[1, 2, 3].map(() => [{ ...waiting('@'), kept: { comment: {} } }]))],
])('nothing is left out: %s', (_, lines) => {
  expect(withoutTail(lines)).toEqual(lines);
});

test.each([
  ['holes before content', tab(blank(), [], [text('catatan')])],
  ['holes before another format', tab(blank(), [], blank('General'))],
  ['no holes', tab(blank(), blank())],
  ['holes after content', tab([], blank())],
  ['nothing', []],
])('nothing is put in: %s', (_, lines) => {
  expect(withTail(lines)).toBe(lines);
});
