// A signature takes text with it to the next page, and the last rows of a table stay together.
import { keepTogether } from '../../../../src/domain/documents/filling/keep-together';

const paragraph = (text: string, keep = false) =>
  `<w:p><w:pPr>${keep ? '<w:keepNext/>' : ''}<w:jc w:val="left"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (text: string, properties: string) =>
  `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const header = row('kepala', '<w:cantSplit/><w:tblHeader/>');
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => row(`baris ${index + 1}`, '<w:cantSplit/>'));
const signature = table(row('tanda tangan', '<w:cantSplit/>'));

/** The texts of the paragraphs that are kept with what follows. */
const kept = (xml: string): string[] =>
  [...keepTogether(xml).matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)]
    .filter(([, inner = '']) => inner.includes('<w:keepNext/>'))
    .map(([, inner = '']) => /<w:t>([^<]*)/.exec(inner)?.[1] ?? '');

it('four paragraphs above the line that is kept with a signature go with it', () => {
  const text = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'].map((one) => paragraph(one)).join('');
  expect(kept(text + paragraph('Demikian', true) + signature)).toEqual(['tiga', 'empat', 'lima', 'enam', 'Demikian']);
});

it('or as many rows of the table above it', () => {
  expect(kept(table(header, ...rows(9)) + paragraph('', true) + signature)).toEqual([
    'baris 6',
    'baris 7',
    'baris 8',
    'baris 9',
    '',
  ]);
  // Items are tables of a row each.
  const items = rows(6).map((one) => table(one));
  expect(kept(items.join('') + paragraph('', true) + signature)).toEqual([
    'baris 3',
    'baris 4',
    'baris 5',
    'baris 6',
    '',
  ]);
});

it('what begins a page ends the search', () => {
  const begins = '<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>awal</w:t></w:r></w:p>';
  expect(kept(paragraph('sebelum') + begins + paragraph('isi') + paragraph('', true) + signature)).toEqual(['isi', '']);
});

it('a long table ends with four rows together, a short one is left as it is', () => {
  expect(kept(table(header, ...rows(8)))).toEqual(['baris 5', 'baris 6', 'baris 7']);
  expect(kept(table(header, ...rows(3)))).toEqual([]);
});

it('changes nothing else', () => {
  const plain = `<w:body>${paragraph('a')}<w:p/>${table(header, ...rows(2))}<w:sectPr/></w:body>`;
  expect(keepTogether(plain)).toBe(plain);
  const xml = `<w:body>${paragraph('a')}${paragraph('b', true)}${signature}</w:body>`;
  expect(keepTogether(xml).replace(/<w:keepNext\/>/g, '')).toBe(xml.replace(/<w:keepNext\/>/g, ''));
});
