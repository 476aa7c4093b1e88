// Writing .xlsx: what is written is read again, by this reader and by another program's.
import { readXlsx as hucreRead } from 'hucre';
import { readXlsx } from '../../../../src/domain/file-formats/xlsx/read';
import { writeXlsx } from '../../../../src/domain/file-formats/xlsx/write';
import { xmlText } from '../../../../src/domain/file-formats/xml-text';
import * as fc from '../../../properties';
import { cell, sheet, valuesOf } from './support';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '+62',
    '-',
    '@a',
    '<b>&amp;</b>',
    '_x0041_',
    '__x005F_x0041_',
    ' tepi ',
    'a\r\nb',
    '\u202Ebalik',
    "'",
    '8,5',
    'TRUE',
  ),
);
const value = fc.oneof(
  text,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -100, max: 100 }),
);

describe('what is written', () => {
  it('is read as the same cells: texts as texts, numbers as numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const [read] = readXlsx(writeXlsx([sheet(rows.map((line) => line.map((one) => cell(one))))]));
        const expected = rows.map((line) =>
          line.map((one) =>
            typeof one === 'string' ? xmlText(one) || null : typeof one === 'boolean' ? one : one + 0,
          ),
        );
        const got = valuesOf(read!);
        expected.forEach((line, at) => {
          line.forEach((one, column) => {
            expect(got[at]?.[column] ?? null).toEqual(one);
          });
        });
        expect(read?.rows.flat().some((one) => one?.formula !== undefined)).toBe(false);
      }),
    );
  });

  it('is the same bytes for the same sheets', () => {
    const one = () => writeXlsx([sheet([[cell('a'), cell(1, { bold: true })]])]);
    expect(Buffer.from(one()).equals(Buffer.from(one()))).toBe(true);
  });

  it('is understood by another library: looks, rules, protection, panes, widths', async () => {
    const rows = [
      [
        cell('Kode', { bold: true, background: '#d9e2f3' }),
        cell('Kebaruan (0–100)', { bold: true, wrap: true, centred: true }),
      ],
      [cell('=P-01', { format: '@' }), cell('', { open: true, bordered: true, centred: true })],
      [cell('P-02', { format: '@' }), cell(7, { open: true, bordered: true, format: '0.00' })],
      [{ value: '', formula: 'COUNT(B2:B3)&" dari <2>"', style: {} }, cell('')],
    ];
    const block = { top: 1, left: 1, height: 2, width: 1 };
    const formula = 'IF(ISNUMBER(B2),AND(B2>=0,B2<=100),B2="BK")';
    const bytes = writeXlsx([
      sheet(rows, {
        name: "Juri & 'Satu' <1>",
        widths: [62, 110],
        frozenRows: 1,
        frozenColumns: 1,
        isProtected: true,
        validations: [{ block, formula, help: 'Isi angka 0–100, atau "BK".' }],
        colours: [{ block, formula: '$B2="BK"', background: '#e0e0e0' }],
      }),
    ]);
    const read = (await hucreRead(bytes, { readStyles: true })).sheets[0]!;
    const styleOf = (at: string) => read.cells?.get(at)?.style;
    expect(read.name).toBe("Juri & 'Satu' <1>");
    expect(read.freezePane).toEqual({ rows: 1, columns: 1 });
    expect(read.cells?.get('1,0')).toMatchObject({ value: '=P-01' });
    expect(read.cells?.get('1,0')?.formula).toBeUndefined();
    expect(read.cells?.get('3,0')?.formula).toBe('COUNT(B2:B3)&" dari <2>"');
    expect(styleOf('0,0')).toMatchObject({
      font: { bold: true, name: 'Arial', size: 10 },
      fill: { fgColor: { rgb: 'D9E2F3' } },
    });
    expect(styleOf('0,1')?.alignment).toMatchObject({ wrapText: true, horizontal: 'center' });
    expect(styleOf('1,0')?.numFmt).toBe('@');
    expect(styleOf('2,1')?.numFmt).toBe('0.00');
    expect([styleOf('1,1')?.protection?.locked, styleOf('0,0')?.protection?.locked]).toEqual([false, true]);
    expect(read.protection).toMatchObject({ sheet: true });
    expect(read.dataValidations).toEqual([
      expect.objectContaining({
        type: 'custom',
        range: 'B2:B3',
        formula1: formula,
        errorMessage: 'Isi angka 0–100, atau "BK".',
        allowBlank: true,
      }),
    ]);
    expect(read.conditionalRules).toEqual([expect.objectContaining({ range: 'B2:B3', formula: '$B2="BK"' })]);
    expect(read.columns?.map((one) => one?.width)).toEqual([8.14, 15]);
  });
});
