// The print of a Word document's text: what converting changes does not change it, what a person writes does.
import { strToU8, zipSync } from 'fflate';
import { textPrint } from '../../../../src/domain/documents/filing/text-print';

const word = (body: string, part = 'word/document.xml'): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${part}"/></Relationships>`,
    ),
    [part]: strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  });
const print = (body: string): string | null => textPrint(word(body));

const plain = '<w:p><w:r><w:t>Piagam &amp; Surat</w:t></w:r></w:p><w:p><w:r><w:t>Dinas Kesehatan</w:t></w:r></w:p>';

it.each([
  [
    'runs cut otherwise',
    plain.replace('Piagam &amp;', 'Pia</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">gam &#38;'),
  ],
  [
    'breaks and blanks of other kinds',
    plain
      .replace('Dinas Kesehatan', 'Dinas\u00a0Kes\u00ade\u200bhatan ')
      .replace('</w:t></w:r></w:p>', '</w:t><w:br/><w:tab/></w:r></w:p>'),
  ],
  ['a table around it', `<w:tbl><w:tr><w:tc>${plain}</w:tc></w:tr></w:tbl><w:p/>`],
  ['a field with its instruction', plain.replace('<w:r>', '<w:r><w:instrText> PAGE </w:instrText></w:r><w:r>')],
])('is the same with %s', (_, body) => {
  expect(print(body)).toBe(print(plain));
  expect(print(plain)).toMatch(/^[0-9a-f]{16}$/);
});

it('is the same wherever the body lies in the archive', () => {
  expect(textPrint(word(plain, 'word/document2.xml'))).toBe(print(plain));
});

it.each([
  ['a letter', plain.replace('Dinas', 'Dines')],
  ['a sign', plain.replace('&amp;', '+')],
  ['an order of paragraphs', plain.replace(/(<w:p>.*?<\/w:p>)(<w:p>.*<\/w:p>)/, '$2$1')],
])('is another one with %s changed', (_, body) => {
  expect(print(body)).not.toBe(print(plain));
});

it('is none of what is no Word document', () => {
  expect(textPrint(strToU8('mine'))).toBeNull();
  expect(textPrint(zipSync({ 'x.xml': strToU8('<a/>') }))).toBeNull();
  expect(print('<w:p><w:t>open')).toBeNull();
});
