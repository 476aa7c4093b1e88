// Every template keeps the rules of the conversion into a Google Doc, and the rules catch what breaks them.
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { templates } from '../../../scripts/templates';
import { documentKinds, fieldsOf, fill, templateOf } from '../../../src/domain/documents';
import { everyKind } from './competition';
import { conversionFaults, xmlFaults } from './conversion-rules';
import { part } from './support';

const names = documentKinds.flatMap(({ id, inEnglish, designs = [] }) =>
  [id, ...designs.map((design) => `${id}.${design}`)].flatMap((name) => [
    `${name}.id.docx`,
    ...(inEnglish ? [`${name}.en.docx`] : []),
  ]),
);

let made: Map<string, Uint8Array>;

beforeAll(async () => {
  made = await templates();
});

it('there is a template of every kind, in English too where it is written so', () => {
  expect([...made.keys()].sort()).toEqual([...names].sort());
});

it.each(names)('%s keeps every rule', (name) => {
  expect(conversionFaults(made.get(name)!)).toEqual([]);
});

it.each(documentKinds.map((kind) => [kind.id, kind] as const))('a filled %s keeps them too', (_, kind) => {
  const known = everyKind();
  expect(conversionFaults(fill(templateOf(kind, known.competition), fieldsOf(kind, known)!))).toEqual([]);
});

it('the certificate lies, the letter stands', () => {
  const page = (name: string) => /<w:pgSz[^>]*>/.exec(part(made.get(name)!, 'word/document.xml'))![0];
  expect(page('piagam.id.docx')).toBe('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(page('surat.id.docx')).toContain('w:w="11906" w:h="16838"');
});

it('finds the faults of an ordinary Word file', async () => {
  const cell = new TableCell({ children: [new Paragraph('x')], width: { size: 50, type: WidthType.PERCENTAGE } });
  const table = new Table({ rows: [new TableRow({ children: [cell] })], style: 'TableGrid' });
  const document = new Document({
    styles: { default: { document: { run: { font: 'Comic Sans MS' } } } },
    sections: [{ properties: { page: { size: { width: 12240, height: 15840 } } }, children: [table] }],
  });
  expect(conversionFaults(new Uint8Array(await Packer.toBuffer(document)))).toEqual(
    expect.arrayContaining([
      'table style',
      'width in per cent or automatic',
      'font Comic Sans MS',
      'paper that is not A4',
      'cell unlike its column',
      'cell without borders of its own',
    ]),
  );
});

/** A good template with one thing spoilt. */
describe.each<[fault: string, spoil: (xml: string) => string]>([
  ['page border', (xml) => xml.replace('<w:pgMar', '<w:pgBorders><w:top w:val="single"/></w:pgBorders><w:pgMar')],
  ['frame', (xml) => xml.replace('<w:pPr>', '<w:pPr><w:framePr w:w="2000"/>')],
  ['text box', (xml) => xml.replace('</w:p>', '<wps:txbx/></w:p>')],
  ['exact height', (xml) => xml.replace('w:lineRule="auto"', 'w:lineRule="exact"')],
  ['exact height', (xml) => xml.replace('w:hRule="atLeast"', 'w:hRule="exact"')],
  ['letter spacing', (xml) => xml.replace('<w:rPr>', '<w:rPr><w:spacing w:val="30"/>')],
  ['nested table', (xml) => xml.replace('</w:tc>', '<w:tbl><w:tblPr/><w:tblGrid/></w:tbl><w:p/></w:tc>')],
  ['floating picture', (xml) => xml.replace('</w:p>', '<w:r><w:drawing><wp:anchor/></w:drawing></w:r></w:p>')],
  ['drawing of the old kind', (xml) => xml.replace('</w:p>', '<w:r><w:pict/></w:r></w:p>')],
  ['floating table', (xml) => xml.replace('<w:tblPr>', '<w:tblPr><w:tblpPr w:vertAnchor="page"/>')],
  ['content control', (xml) => xml.replace('<w:body>', '<w:body><w:sdt/>')],
  ['field', (xml) => xml.replace('</w:p>', '<w:r><w:fldChar/></w:r></w:p>')],
  ['double rule', (xml) => xml.replace('w:val="single"', 'w:val="double"')],
  ['start or end instead of left or right', (xml) => xml.replace('<w:left w:type="dxa"', '<w:start w:type="dxa"')],
  ['start or end instead of left or right', (xml) => xml.replace(/<w:ind w:left=/, '<w:ind w:start=')],
  ['start or end instead of left or right', (xml) => xml.replace('<w:jc w:val="center"/>', '<w:jc w:val="start"/>')],
  ['width in per cent or automatic', (xml) => xml.replace('<w:tcW w:type="dxa"', '<w:tcW w:type="pct"')],
  [
    'table wider than the room it has',
    (xml) => xml.replace(/(<w:pgMar[^>]*w:right=")\d+/, (_, before: string) => `${before}3000`),
  ],
  [
    'table width is not the sum of its columns',
    (xml) => xml.replace(/(<w:gridCol w:w=")\d+/, (_, before: string) => `${before}100`),
  ],
  ['cell that does not end in a paragraph', (xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p><\/w:tc>/s, '</w:tc>')],
  ['orientation and paper disagree', (xml) => xml.replace(' w:orient="landscape"', '')],
  [
    'border of a table instead of its cells',
    (xml) => xml.replace('<w:tblBorders><w:top w:val="none"', '<w:tblBorders><w:top w:val="single"'),
  ],
  ['line height without a rule', (xml) => xml.replace(' w:lineRule="auto"', '')],
  ['font Papyrus', (xml) => xml.replace('<w:rPr>', '<w:rPr><w:rFonts w:ascii="Papyrus"/>')],
])('%s', (fault, spoil) => {
  it('is found', () => {
    const good = part(made.get('piagam.id.docx')!, 'word/document.xml');
    const styles = part(made.get('piagam.id.docx')!, 'word/styles.xml');
    expect(spoil(good) === good).toBe(false);
    expect(xmlFaults(good, styles)).toEqual([]);
    expect(xmlFaults(spoil(good), styles)).toContain(fault);
  });
});
