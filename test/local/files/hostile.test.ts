// Files that would take gigabytes or minutes are refused in a moment, in one clear line, by every command alike.
import { readFileSync } from 'node:fs';
import { xlsxFaultOf } from '../../../src/domain/file-formats/xlsx/fault';
import { textOf, unzipped, utf8, zipped } from '../../../src/domain/file-formats/zip';
import { WORKBOOK } from '../../../src/domain/file-formats/zip/limits';
import { readBook } from '../../../src/local/files/xlsx';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const FIRST = 'xl/worksheets/sheet1.xml';
const parts = unzipped(readFileSync('examples/gipp.xlsx'), WORKBOOK);

const withPart = (name: string, change: (text: string) => string): Uint8Array =>
  zipped({ ...parts, [name]: utf8(change(textOf(parts[name] ?? new Uint8Array(0)))) });
const sheet = (rows: string, before = ''): Uint8Array =>
  withPart(FIRST, () => `<worksheet ${NS}>${before}<sheetData>${rows}</sheetData></worksheet>`);

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await readBook(bytes);
    return null;
  } catch (error) {
    return xlsxFaultOf(error) ?? error;
  }
}

it.each<[string, string, () => Uint8Array]>([
  ['zeros', 'too-large', () => zipped({ ...parts, 'xl/media/a.bin': new Uint8Array(60_000_000) })],
  [
    'parts',
    'too-large',
    () =>
      zipped({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`xl/p${at}.bin`, new Uint8Array(0)])),
      }),
  ],
  ['tags', 'too-large', () => sheet('<row/>'.repeat(2_500_001))],
  ['blank cells with a look', 'too-large', () => sheet(`<row>${'<c s="1"/>'.repeat(100)}</row>`.repeat(7_001))],
  ['texts', 'too-large', () => withPart('xl/sharedStrings.xml', () => `<sst ${NS}>${'<si/>'.repeat(100_001)}</sst>`)],
  [
    'one text in many cells',
    'too-large',
    () =>
      zipped({
        ...parts,
        'xl/sharedStrings.xml': utf8(`<sst ${NS}><si><t>${'a'.repeat(49_000)}</t></si></sst>`),
        [FIRST]: utf8(
          `<worksheet ${NS}><sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`.repeat(21)}</sheetData></worksheet>`,
        ),
      }),
  ],
  [
    'looks',
    'too-large',
    () =>
      withPart('xl/styles.xml', () => `<styleSheet ${NS}><cellXfs>${'<xf/>'.repeat(140_001)}</cellXfs></styleSheet>`),
  ],
  [
    'names',
    'too-large',
    () =>
      withPart('xl/workbook.xml', (text) =>
        text.replace(
          '</sheets>',
          `</sheets><definedNames>${'<definedName name="a">A1</definedName>'.repeat(20_001)}</definedNames>`,
        ),
      ),
  ],
  [
    'one formula in many cells',
    'too-large',
    () =>
      sheet(
        `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2000">${'A1+'.repeat(2_000)}1</f><v>1</v></c></row>` +
          Array.from(
            { length: 2_000 },
            (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
          ).join(''),
      ),
  ],
  ['columns', 'damaged', () => sheet('', `<cols>${'<col min="1" max="16384" width="5"/>'.repeat(2)}</cols>`)],
  [
    'attributes',
    'damaged',
    () => withPart('docProps/app.xml', () => `<a ${Array.from({ length: 501 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
  ],
  [
    'sheets of one part',
    'damaged',
    () =>
      withPart('xl/workbook.xml', (text) =>
        text
          .replace(/(<sheet [^>]*name=")([^"]*)(")/, '$1lain$3')
          .replace(/<sheets>/, `<sheets>${/<sheet [^>]*\/>/.exec(text)![0]}`),
      ),
  ],
  [
    'no sheet',
    'damaged',
    () => withPart('xl/workbook.xml', (text) => text.replace(/<sheet .*<\/sheets>/, '</sheets>')),
  ],
  [
    'hidden sheets alone',
    'damaged',
    () => withPart('xl/workbook.xml', (text) => text.replace(/<sheet /g, '<sheet state="hidden" ')),
  ],
  ['a document type', 'damaged', () => withPart('docProps/app.xml', () => '<!DOCTYPE a [<!ENTITY b "c">]><a/>')],
  [
    'what the library would not write',
    'damaged',
    () =>
      withPart(FIRST, (text) =>
        text.replace(
          /<sheetViews>[\s\S]*?<\/sheetViews>/,
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="99999" ySplit="3" state="frozen"/></sheetView></sheetViews>',
        ),
      ),
  ],
  [
    'what begins like a comment',
    'damaged',
    () => withPart('xl/sharedStrings.xml', () => `<sst ${NS}>${'<!--'.repeat(200_000)}</sst>`),
  ],
])('%s: %s', async (_, fault, made) => {
  expect(await faultOf(made())).toBe(fault);
});
