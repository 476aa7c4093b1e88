// Rules that a script builds: what cells take, how they are coloured, the colour of a tab. Source: Apps Script reference, classes
// DataValidationBuilder, ConditionalFormatRuleBuilder, Sheet.
import { readXlsx } from 'hucre';
import { cellOf, hostWith, main, messageOf } from './support';

const rule = `SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=IF(ISNUMBER(A1);A1<=10;A1="BK")')
  .setAllowInvalid(false).setHelpText('Isi 0–10.').build()`;
const colour = (range = 'data.getRange(1, 1, 2, 2)') => `SpreadsheetApp.newConditionalFormatRule()
  .whenFormulaSatisfied('=$B1=2').setBackground('#d9ead3').setRanges([${range}]).build()`;

const sheetOf = async (body: string) => {
  const host = await hostWith(main(body));
  host.call('main');
  const { sheets } = await readXlsx(await host.toBytes(), { readStyles: true });
  return { host, sheet: sheets[0]! };
};

test('a rule by formula stops what it does not allow, with its help, and stands in the file', async () => {
  const set = `data.getRange(1, 1, 2, 1).setDataValidation(${rule});`;
  expect(await messageOf(`${set} data.getRange(2, 1).setValues([[11]]);`)).toBe(
    'The data you entered in cell A2 violates the data validation rules set on this cell. Isi 0–10.',
  );
  const { host, sheet } = await sheetOf(`${set} data.getRange(2, 1).setValues([['BK']]); ${set}`);
  expect(() => host.editCell('Data', 'A1', '11')).toThrow('Isi 0–10.');
  host.editCell('Data', 'A1', '');
  expect(sheet.dataValidations).toEqual([
    expect.objectContaining({
      type: 'custom',
      formula1: 'IF(ISNUMBER(A1),A1<=10,A1="BK")',
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorMessage: 'Isi 0–10.',
      range: 'A1:A2',
    }),
  ]);
});

test('what is not played of rules is refused', async () => {
  const whole = `data.getRange(1, 1, 2, 1).setDataValidation(${rule});`;
  expect(await messageOf(`${whole} data.getRange(1, 1).setDataValidation(${rule});`)).toContain('over a part');
  expect(await messageOf(`${whole} data.getRange(1, 1, 2, 2).setDataValidation(null);`)).toBe('nothing was thrown');
  expect(await messageOf('SpreadsheetApp.newDataValidation().build();')).toContain('without a criterion');
  expect(await messageOf("SpreadsheetApp.newDataValidation().requireFormulaSatisfied('A1=1');")).toContain('the rule');
  expect(await messageOf(`SpreadsheetApp.newDataValidation().setHelpText('${'x'.repeat(226)}');`)).toContain('225');
  expect(await messageOf('data.setConditionalFormatRules([1]);')).toContain("don't match");
  expect(await messageOf('SpreadsheetApp.newConditionalFormatRule().build();')).toContain('one range');
  expect(await messageOf('SpreadsheetApp.newDataValidation().requireCheckbox();')).toBe(
    'Not emulated: DataValidationBuilder.requireCheckbox',
  );
});

test('a colouring rule fills the rows it fits, on the screen and in the file', async () => {
  const { host, sheet } = await sheetOf(`data.setConditionalFormatRules([${colour()}]); data.setTabColor('#38761d');`);
  const fills = () => [cellOf(host, 0, 0), cellOf(host, 1, 0)].map((cell) => JSON.stringify(cell?.style?.fill ?? null));
  expect(fills()).toEqual(['null', expect.stringContaining('D9EAD3')]);
  host.editCell('Data', 'B1', 2);
  expect(fills()[0]).toContain('D9EAD3');
  expect(host.views()[0]!.color).toBe('38761D');
  expect(sheet.view?.tabColor?.rgb?.slice(-6)).toBe('38761D');
  expect(sheet.conditionalRules).toEqual([
    expect.objectContaining({ type: 'expression', priority: 1, range: 'A1:B2', stopIfTrue: true }),
  ]);
  const reopened = await hostWith(main('data.setTabColor(null);'), {
    workbook: { name: 'lomba.xlsx', bytes: await host.toBytes() },
  });
  expect(JSON.stringify(cellOf(reopened, 1, 0)?.style?.fill)).toContain('D9EAD3');
  reopened.call('main');
  expect(reopened.views()[0]!.color).toBeNull();
});
