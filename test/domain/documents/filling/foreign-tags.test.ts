// Templates made for other programs, or with nothing to fill, are refused with the field to write; Word's other main parts are Word's.
import { fill } from '../../../../src/domain/documents/filling/fill';
import { templateFaults } from '../../../../src/domain/documents/filling/template-check';
import { faultSentences } from '../../../../src/domain/documents/words/templates';
import { textOf, unzipped, utf8, zipped } from '../../../../src/domain/file-formats/zip';
import { TEMPLATE } from '../../../../src/domain/file-formats/zip/limits';
import { docx, docxOf, part } from '../support';

const fields = {
  inovasi: 'Posyandu Sore',
  instansi: 'Dinas A',
  penerima: 'Ani',
  nomor: '1',
  juara: [{ inovasi: 'x' }],
};
const said = (...texts: string[]): string[] => faultSentences(templateFaults(docxOf(...texts), fields), 'id');

it.each([
  ['«Inovasi»', 'inovasi'],
  ['&lt;&lt;Nama Inovasi&gt;&gt;', 'inovasi'],
  ['[Nama]', 'penerima'],
  ['[[instansi]]', 'instansi'],
  ['%nama%', 'penerima'],
  ['｛｛nama｝｝', 'penerima'],
  ['$' + '{nomor}', 'nomor'],
  ['{Nama OPD}', 'instansi'],
])('%s is told with {{%s}}', (placeholder, field) => {
  const shown = placeholder.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
  expect(said(`Kepada ${placeholder}`)).toEqual([`${shown} bukan isian; tulis {{${field}}}, pada “Kepada ${shown}”`]);
});

it('a field of mail merge, whatever it is called', () => {
  const run = (inside: string): string => `<w:r>${inside}</w:r>`;
  const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const merged = `${field('begin')}${run('<w:instrText> MERGEFIELD Nama_Inovasi </w:instrText>')}${field('separate')}`;
  const template = docx(`<w:p>${merged}${run('<w:t>«Nama_Inovasi»</w:t>')}${field('end')}</w:p>`);
  expect(templateFaults(template, fields)).toEqual([
    { code: 'TAG_FOREIGN', tag: '«Nama_Inovasi»', near: 'inovasi', paragraph: '«Nama_Inovasi»' },
  ]);
});

it('each placeholder is told; one that no field comes near is told without', () => {
  expect(templateFaults(docxOf('%nama% dari [Alamat Rumah]'), fields)).toMatchObject([
    { tag: '%nama%', near: 'penerima' },
    { tag: '[Alamat Rumah]', near: null },
  ]);
});

it('nothing to fill at all', () => {
  const none = 'templat ini tidak berisi satu isian pun, sehingga semua dokumen akan sama; tulis misalnya {{inovasi}}';
  expect(said('Sertifikat diberikan kepada ………')).toEqual([none]);
  expect(said('Nilai naik 5% dan 10% [1]')).toEqual([none]);
});

it('one field of ours is enough, brackets beside it are text', () => {
  expect(said('{{inovasi}} [Lampiran] 5%')).toEqual([]);
  expect(said('{{#juara}}', '-', '{{/juara}}')).toEqual([]);
});

describe('the main part goes by its relationship', () => {
  const renamed = (template: Uint8Array, rename: (text: string) => string): Uint8Array =>
    zipped(
      Object.fromEntries(
        Object.entries(unzipped(template, TEMPLATE)).map(([name, bytes]) => [
          rename(name),
          utf8(rename(textOf(bytes))),
        ]),
      ),
    );
  const other = renamed(docxOf('Isi {{inovasi}}'), (text) => text.replace('word/document.xml', 'word/document2.xml'));

  it('word/document2.xml is checked and filled', () => {
    expect(templateFaults(other, fields)).toEqual([]);
    expect(part(fill(other, fields), 'word/document2.xml')).toContain('Isi Posyandu Sore');
    const faulty = renamed(docxOf('{{inovsi}}'), (text) => text.replace('word/document.xml', 'word/document2.xml'));
    expect(templateFaults(faulty, fields)).toMatchObject([{ code: 'TAG_UNKNOWN', near: 'inovasi' }]);
  });

  it('an archive without any is no Word file', () => {
    const none = renamed(docxOf('x'), (text) => text.replace('word/document', 'word/styles'));
    expect(templateFaults(none, fields)).toEqual([{ code: 'NOT_A_DOCX', tag: '', paragraph: '' }]);
  });
});
