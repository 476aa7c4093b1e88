// Templates that would run or fetch something in the document of everybody who opens it are refused, and it is said what they hold.
import { templateFaults } from '../../../../src/domain/documents/filling/template-check';
import { templateWords } from '../../../../src/domain/documents/words/templates';
import { utf8, zipped } from '../../../../src/domain/file-formats/zip';

const FIELDS = { inovasi: 'Posyandu Sore' };
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const document = (content = '') =>
  `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>{{inovasi}}</w:t></w:r></w:p>${content}</w:body></w:document>`;
const template = (content = '', more: Record<string, string> = {}) =>
  zipped({
    '[Content_Types].xml': utf8(
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': utf8(document(content)),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, utf8(text)])),
  });

const told = (bytes: Uint8Array) =>
  templateFaults(bytes, FIELDS).map((fault) => (fault.code === 'ACTIVE_CONTENT' ? fault.tag : fault.code));

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const char = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instr = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
const field = (...pieces: string[]): string =>
  `<w:p>${char('begin')}${pieces.join('')}${char('separate')}${run('<w:t>1</w:t>')}${char('end')}</w:p>`;
const relation = (type: string, target: string, mode = 'External'): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELS}/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`,
});

it.each<[string, Uint8Array]>([
  ['DDEAUTO', template(field(instr(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" ')))],
  ['DDE', template(field(instr(' D'), instr('D'), instr('E cmd')))],
  [
    'DDE',
    template(`<x:AlternateContent xmlns:x="x"><x:Choice>${field(instr('dde a'))}</x:Choice></x:AlternateContent>`),
  ],
  ['INCLUDETEXT', template('<w:fldSimple w:instr=" INCLUDETEXT &quot;http://x/y&quot; "/>')],
  ['INCLUDEPICTURE', template(field(instr('INCLUDEPICTURE "http://x/y.png" \\d')))],
  ['MACROBUTTON', template(field(instr('MACROBUTTON Buka klik')))],
  ['"cmd" /k calc', template(field(char('begin'), instr('QUOTE 68 68 69'), char('end'), instr(' "cmd" /k calc')))],
  ['DDE', template(`<w:p>${char('begin')}${instr('DDE a')}</w:p>`)],
  ['DDE', template('', { 'word/header1.xml': `<h xmlns:w="w">${field(instr('DDE a'))}</h>` })],
  ['altChunk', template('<w:altChunk r:id="r1"/>')],
  ['altChunk', template('', relation('aFChunk', 'x.html', 'Internal'))],
  ['attachedTemplate', template('', relation('attachedTemplate', 'https://x/y.dotm'))],
  ['attachedTemplate', template('', relation('attachedTemplate', 'file:////server/y.dotm'))],
  ['gambar dari luar', template('', relation('image', 'http://x/y.png'))],
  ['oleObject', template('', relation('oleObject', 'mhtml:http://x!y'))],
  ['file:///c:/x.exe', template('', relation('hyperlink', 'file:///c:/x.exe'))],
  ['makro (vbaProject)', template('', { 'word/vbaProject.bin': 'x' })],
  ['OLE', template('', { 'word/embeddings/oleObject1.bin': 'x' })],
  ['ActiveX', template('', { 'word/activeX/activeX1.bin': 'x' })],
])('%s', (what, bytes) => {
  expect(told(bytes)).toEqual([what]);
});

it.each<[string, Uint8Array]>([
  ['page numbers', template(field(instr(' PAGE '), instr('\\* MERGEFORMAT ')))],
  ['a sum', template('<w:fldSimple w:instr=" =SUM(ABOVE) "/>')],
  [
    'a nested condition',
    template(field(instr('IF '), char('begin'), instr('PAGE'), char('end'), instr(' = 1 "a" "b"'))),
  ],
  ['links to pages and addresses', template('', relation('hyperlink', 'https://pasuruankota.go.id'))],
  ['the template on the own disk', template('', relation('attachedTemplate', 'file:///C:\\Users\\a\\Normal.dotm'))],
  ['pictures in the file', template('', relation('image', 'media/logo.png', 'Internal'))],
])('%s are no reason', (_, bytes) => {
  expect(told(bytes)).toEqual([]);
});

it('is said in words', () => {
  expect(templateWords('id').ACTIVE_CONTENT('DDE')).toMatch(/^templat ini berisi DDE, /);
});

it('a part that is no XML is no Word file', () => {
  expect(told(template('<!DOCTYPE x>'))).toEqual(['NOT_A_DOCX']);
  expect(told(template('', { 'word/settings.xml': '<a>' }))).toEqual(['NOT_A_DOCX']);
});

it.each([
  ['tags', '<w:p/>'.repeat(120_001)],
  ['braces', `<w:p><w:r><w:t>${'{a}'.repeat(20_000)}</w:t></w:r></w:p>`],
])('a template of more %s than any has is told so', (_, content) => {
  expect(told(template(content))).toEqual(['TOO_LARGE']);
});

it('a paragraph of blanks takes a moment', () => {
  const text = (inside: string) =>
    zipped({
      'word/document.xml': utf8(`<w:document xmlns:w="w"><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:document>`),
    });
  for (const begin of ['«', '[', '｛', '%a'])
    expect(told(text(`${begin}${' '.repeat(200_000)}`))).toEqual(['NO_FIELDS']);
  expect(told(text(`{{ a${' '.repeat(200_000)}b }}`))).toEqual(['TAG_UNKNOWN']);
});
