// Writes an .xlsx file that Google, Excel and LibreOffice read alike: texts, numbers, formulas, rules, protection.
import { a1 } from '../../vocabulary/a1';
import type { Area } from '../../vocabulary/cell';
import { utf8, zipped } from '../zip';
import type { WrittenCell, WrittenSheet } from './cells';
import { newStyles, type Styles } from './write-styles';
import { escaped, writtenText } from './xml';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A cell of Excel's holds no more. */
const LONGEST_TEXT = 32_767;
const LONGEST_HELP = 225;

const rangeOf = ({ top, left, height, width }: Area): string => a1(top, left, height, width);

/** Google's pixels as the file's character widths. */
const characters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

/** Texts, each once; cells name them by number. */
type Texts = { idOf(text: string): number; toXml(): string };

function newTexts(): Texts {
  const ids = new Map<string, number>();
  let uses = 0;
  return {
    idOf: (text) => {
      uses += 1;
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    },
    toXml: () =>
      `${XML}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${ids.size}">${[...ids.keys()].map((text) => `<si><t xml:space="preserve">${writtenText(text)}</t></si>`).join('')}</sst>`,
  };
}

function cellXml(
  { value, formula, style: cellStyle }: WrittenCell,
  place: string,
  styles: Styles,
  texts: Texts,
): string {
  const style = (isQuoted = false): string => ` r="${place}" s="${styles.idOf(cellStyle, isQuoted)}"`;
  if (formula !== undefined) return `<c${style()}><f>${escaped(formula)}</f></c>`;
  if (value === '') return `<c${style()}/>`;
  if (typeof value === 'number') return `<c${style()}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c${style()} t="b"><v>${Number(value)}</v></c>`;
  const text = value.slice(0, LONGEST_TEXT);
  return `<c${style(/^[=+\-@]/.test(text))} t="s"><v>${texts.idOf(text)}</v></c>`;
}

function paneXml({ frozenRows, frozenColumns }: WrittenSheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const [x, y] = [
    frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '',
    frozenRows > 0 ? ` ySplit="${frozenRows}"` : '',
  ];
  const pane = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  return `<pane${x}${y} topLeftCell="${a1(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>`;
}

function sheetXml(sheet: WrittenSheet, styles: Styles, texts: Texts): string {
  const columns = sheet.widths.map(
    (pixels, index) => `<col min="${index + 1}" max="${index + 1}" width="${characters(pixels)}" customWidth="1"/>`,
  );
  const rows = sheet.rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, a1(row, column), styles, texts)).join('')}</row>`,
  );
  const colours = sheet.colours.map(
    ({ block, formula, background }, index) =>
      `<conditionalFormatting sqref="${rangeOf(block)}"><cfRule type="expression" dxfId="${styles.ruleIdOf(background)}" priority="${index + 1}" stopIfTrue="1"><formula>${escaped(formula)}</formula></cfRule></conditionalFormatting>`,
  );
  const validations = sheet.validations.map(
    ({ block, formula, help }) =>
      `<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escaped(help.slice(0, LONGEST_HELP))}" sqref="${rangeOf(block)}"><formula1>${escaped(formula)}</formula1></dataValidation>`,
  );
  return [
    `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    // Widths and heights stay the judge's own.
    sheet.isProtected ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>' : '',
    colours.join(''),
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('');
}

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (all: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;

/**
 * The bytes of a workbook with these sheets, recalculated by the program that opens it. Equal sheets give equal bytes.
 */
export function writeXlsx(sheets: readonly WrittenSheet[]): Uint8Array {
  const [styles, texts] = [newStyles(), newTexts()];
  const worksheets = sheets.map((sheet) => sheetXml(sheet, styles, texts));
  const files = worksheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': [
      `${XML}<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override('workbook.xml', 'sheet.main'),
      ...files.map((file) => override(file, 'worksheet')),
      override('styles.xml', 'styles'),
      override('sharedStrings.xml', 'sharedStrings'),
      '</Types>',
    ].join(''),
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': [
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>`,
      ...sheets.map(
        ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      ),
      '</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    ].join(''),
    'xl/_rels/workbook.xml.rels': relations([
      ...files.map((file, index) => relation(index + 1, 'worksheet', file)),
      relation(files.length + 1, 'styles', 'styles.xml'),
      relation(files.length + 2, 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': styles.toXml(),
    'xl/sharedStrings.xml': texts.toXml(),
  };
  for (const [index, file] of files.entries()) parts[`xl/${file}`] = worksheets[index] ?? '';
  return zipped(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])));
}
