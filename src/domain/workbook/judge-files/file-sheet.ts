// A judge's own spreadsheet: the judge's tab as a sheet of an .xlsx file.
import type { WrittenCell, WrittenSheet, XlsxStyle } from '../../file-formats/xlsx/cells';
import type { JudgeTabLayout } from '../layout';

const HEADER_COLOR = '#d9e2f3';

/** In a file a formula has no `=` before it and commas between its arguments; what is quoted stays. */
const fileFormula = (formula: string): string =>
  formula.replace(/^=/, '').replace(/"[^"]*"|;/g, (part) => (part === ';' ? ',' : part));

/** The layout as a sheet whose scores and notes alone can be edited. */
export function fileSheet(layout: JudgeTabLayout): WrittenSheet {
  const { headerRow, open, table, centred, formats } = layout;
  const styleOf = (row: number, column: number): XlsxStyle => {
    if (row < headerRow) return row === layout.progress.row ? { bold: true, size: 14 } : {};
    const common: XlsxStyle = { wrap: true, bordered: true, ...(centred.includes(column) ? { centred: true } : {}) };
    if (row === headerRow) return { ...common, bold: true, background: HEADER_COLOR };
    const isOpen = column >= open.left && column < open.left + open.width;
    const format = formats[column] ?? '';
    return { ...common, ...(format === '' ? {} : { format }), ...(isOpen ? { open: true } : {}) };
  };
  const cellAt = (value: string | number, row: number, column: number): WrittenCell => {
    const formula = layout.formulas[row]?.[column] ?? '';
    return { value, style: styleOf(row, column), ...(formula === '' ? {} : { formula: fileFormula(formula) }) };
  };
  return {
    name: layout.name,
    rows: layout.values.map((values, row) =>
      // Above the table only the first cell says anything, and may run over its neighbours.
      (row < headerRow ? values.slice(0, 1) : values).map((value, column) => cellAt(value, row, column)),
    ),
    widths: layout.widths,
    frozenRows: headerRow + 1,
    frozenColumns: layout.frozenColumns,
    isProtected: true,
    validations:
      table.height === 0 ? [] : layout.validations.map((one) => ({ ...one, formula: fileFormula(one.formula) })),
    colours: table.height === 0 ? [] : layout.colours.map((one) => ({ ...one, formula: fileFormula(one.formula) })),
  };
}
