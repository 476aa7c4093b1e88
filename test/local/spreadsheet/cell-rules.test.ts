// A validation rule that rejects input rejects a script's too. Source: Apps Script reference, class DataValidationBuilder
// (setAllowInvalid), and the message of the live service.
import { hostWith, messageOf, run } from '../support';

const score = (more: object = {}) => ({
  type: 'decimal' as const,
  operator: 'between' as const,
  formula1: '0',
  formula2: '100',
  range: 'A2:A9 C1',
  showErrorMessage: true,
  ...more,
});
const sheets = (more?: object) => [{ name: 'Data', rows: [['Nilai'], [80]], dataValidations: [score(more)] }];
const write = (value: string, row = 2): string =>
  `data.getRange(${row}, 1).setValues([[${value}]]); return data.getRange(${row}, 1).getValues()[0][0];`;
const rejected = 'The data you entered in cell A2 violates the data validation rules set on this cell.';

test('numbers within the bounds and blanks are taken, the rest is not', async () => {
  expect(await run(write('82.5'), { sheets: sheets() })).toBe(82.5);
  expect(await run(write('"82,5"'), { sheets: sheets() })).toBe(82.5);
  expect(await run(write('""'), { sheets: sheets() })).toBe('');
  expect(await messageOf(write('101'), { sheets: sheets() })).toBe(rejected);
  expect(await messageOf(write('"BK"'), { sheets: sheets() })).toBe(rejected);
  expect(await run(write('"BK"', 1), { sheets: sheets() })).toBe('BK');
});

test('a rejected table leaves every cell as it was', async () => {
  const host = await hostWith(
    `function main() { var data = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data');
    try { data.getRange(1, 1, 2, 1).setValues([['x'], [500]]); } catch (e) { return e.name; } }`,
    { sheets: sheets() },
  );
  expect(host.call('main')).toBe('Exception');
  expect(host.sheets().Data).toEqual([['Nilai'], [80]]);
});

test('a rule that only warns stops nothing', async () => {
  expect(await run(write('101'), { sheets: sheets({ errorStyle: 'warning' }) })).toBe(101);
  expect(await run(write('101'), { sheets: sheets({ showErrorMessage: false }) })).toBe(101);
});

test('lists and whole numbers', async () => {
  const list = { type: 'list', values: ['ya', 'tidak'], formula1: undefined };
  expect(await run(write('"ya"'), { sheets: sheets(list) })).toBe('ya');
  expect(await messageOf(write('"mungkin"'), { sheets: sheets(list) })).toBe(rejected);
  expect(await messageOf(write('1.5'), { sheets: sheets({ type: 'whole' }) })).toBe(rejected);
});

test('a rule by formula moves with the cell', async () => {
  const rule = { type: 'custom', formula1: 'IF(ISNUMBER(A2),A2<=10,A2="BK")' };
  expect(await run(write('10'), { sheets: sheets(rule) })).toBe(10);
  expect(await run(write('"bk"'), { sheets: sheets(rule) })).toBe('bk');
  for (const value of ['11', '"K"', 'true'])
    expect(await messageOf(write(value), { sheets: sheets(rule) })).toBe(rejected);
  const unknown = { type: 'custom', formula1: 'LEN(A2)=2' };
  expect(await messageOf(write('"BK"'), { sheets: sheets(unknown) })).toBe('Not emulated: the function LEN');
});

test('a person is stopped as well', async () => {
  const host = await hostWith('', { sheets: sheets() });
  expect(() => host.editCell('Data', 'A2', '500')).toThrow(rejected);
  host.editCell('Data', 'A2', '82,5');
  expect(host.sheets().Data![1]).toEqual([82.5]);
});
