// Sheets to write, and .xlsx files put together part by part.
import { strToU8, zipSync } from 'fflate';
import type { ReadSheet, WrittenCell, WrittenSheet } from '../../../../src/domain/file-formats/xlsx/cells';

export const sheet = (rows: WrittenCell[][], more: Partial<WrittenSheet> = {}): WrittenSheet => ({
  name: 'Lembar',
  rows,
  widths: [],
  frozenRows: 0,
  frozenColumns: 0,
  isProtected: false,
  validations: [],
  colours: [],
  ...more,
});

export const cell = (value: WrittenCell['value'], look: WrittenCell['style'] = {}): WrittenCell => ({
  value,
  style: look,
});

/** Values by row; null where nothing stands. */
export const valuesOf = ({ rows }: Pick<ReadSheet, 'rows'>): unknown[][] =>
  rows.map((row) => Array.from(row, (one) => one?.value ?? null));

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (all: readonly [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A workbook of one sheet, of these parts. */
export function book(
  { sheet = '<worksheet/>', strings = '<sst/>', styles = '<styleSheet/>', workbookPr = '' } = {},
  more: Record<string, string> = {},
): Uint8Array {
  return zip({
    '_rels/.rels': relations([['officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${RELATIONS}">${workbookPr}<sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', '../xl/./sharedStrings.xml'],
      ['styles', '/xl/styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': strings,
    'xl/styles.xml': styles,
    ...more,
  });
}

/** A sheet of these cells in its first row. */
export const row = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
