// Lists from elsewhere: pasted with and without a header, and the responses of a form.
import { readList } from '../../../../src/domain/workbook/intake';
import { newCodes } from '../../../../src/domain/workbook/intake/codes';
import { pastedRows } from '../../../../src/domain/workbook/intake/pasted';

describe('pasted text', () => {
  it.each<[string, string, string[][]]>([
    [
      'cells copied from a sheet',
      'Nama\tInstansi\r\nA\tB\r\n',
      [
        ['Nama', 'Instansi'],
        ['A', 'B'],
      ],
    ],
    ['a cell with a line break, a tab and quotation marks', 'A\t"B\nC\t""D"""', [['A', 'B C "D"']]],
    [
      'semicolons',
      'A;B\n"x; y";z',
      [
        ['A', 'B'],
        ['x; y', 'z'],
      ],
    ],
    [
      'a line is one name, commas and quotation marks and all',
      '"Si Jempol", versi 2\n\n  B ',
      [['"Si Jempol", versi 2'], ['B']],
    ],
    ['nothing', ' \n\t\n', []],
    ['an empty cell', 'A\t\tC', [['A', '', 'C']]],
  ])('%s', (_, text, rows) => expect(pastedRows(text)).toEqual(rows));
});

const read = (text: string, known: Parameters<typeof readList>[2] = []) => readList(pastedRows(text), 'entries', known);
const keys = (list: ReturnType<typeof read>) =>
  Object.fromEntries(list.columns.map(({ header, key }) => [header, key]));

it('knows the headers of our tables in both languages, in any order, below a title', () => {
  const list = read('Daftar inovasi 2026\t\t\nInstitution\tCode\tInnovation\nDinas A\tX1\tSi Cepat\n');
  expect(keys(list)).toEqual({ Institution: 'institution', Code: 'code', Innovation: 'name' });
  expect(list.added).toEqual([{ code: 'X1', name: 'Si Cepat', institution: 'Dinas A' }]);
});

it('understands the questions of a form, tells duplicates, and makes codes', () => {
  const form = [
    'Timestamp\tAlamat Email\tNama Inovasi yang Didaftarkan\tNama OPD/Unit Kerja\tNama Inovator\tNomor WhatsApp aktif\tUnggah Proposal (PDF)\tApakah setuju?',
    '5/3/2026 9:10:11\ta@b.id\tSi Cepat\tDinas A\tBu Sri\t081234567890\thttps://drive.google.com/x\tYa',
    '5/3/2026 9:12:00\ta@b.id\tSi Tepat\tDinas A\tBu Sri\t081234567890\thttps://drive.google.com/y\tYa',
    '5/3/2026 9:15:00\tc@d.id\tSI  CEPAT\tDinas A\tPak Ali\t0812\t\tYa',
    '5/3/2026 9:16:00\te@f.id\tSi Cepat\tDinas B\tPak Ali\t0812\t\tYa',
    '5/3/2026 9:17:00\te@f.id\t\tDinas B\tPak Ali\t0812\t\tYa',
  ].join('\n');
  const list = read(form);
  expect(list.columns.map(({ key }) => key)).toEqual(['name', 'institution', 'innovator', 'phone', 'email', 'link']);
  expect(list.unknown).toEqual(['Apakah setuju?']);
  expect(list.added.map(({ code, name, institution }) => [code, name, institution])).toEqual([
    ['P-01', 'Si Cepat', 'Dinas A'],
    ['P-02', 'Si Tepat', 'Dinas A'],
    ['P-03', 'Si Cepat', 'Dinas B'],
  ]);
  expect(list.added[0]).toMatchObject({ phone: '081234567890', email: 'a@b.id', link: 'https://drive.google.com/x' });
  expect(list.repeated).toEqual([{ row: 4, name: 'SI CEPAT', why: 'twice' }]);
  expect(list.nameless).toEqual([6]);
  // Taken over again, the same list brings nothing new.
  const known = list.added.map((row) => ({ institution: '', email: '', ...row }));
  const again = read(form, known);
  expect(again.added).toEqual([]);
  expect(again.repeated.map(({ why }) => why)).toEqual(['known', 'known', 'known', 'known']);
});

it('without a header goes by what stands in the cells', () => {
  const list = read('1\tSi Cepat\tDinas A\ta@b.id\t0812-3456-7890\n2\tSi Tepat\tDinas B\tc@d.id\t0812-3456-7891');
  expect(list.columns).toEqual([
    { header: 'B', key: 'name' },
    { header: 'C', key: 'institution' },
    { header: 'E', key: 'phone' },
    { header: 'D', key: 'email' },
  ]);
  expect(read('INO-7\tData Sekolah\nINO-8\tPosyandu Sore').added).toEqual([
    { code: 'INO-7', name: 'Data Sekolah' },
    { code: 'INO-8', name: 'Posyandu Sore' },
  ]);
  expect(read('Inovasi Data Sekolah\nPosyandu Sore').added.map(({ name }) => name)).toEqual([
    'Inovasi Data Sekolah',
    'Posyandu Sore',
  ]);
});

it('judges are known by e-mail and name as well', () => {
  const rows = pastedRows('Nama Juri;Jabatan;Email\nBu Retno;Akademisi;R@x.id\nRetno W.;Akademisi;r@x.id\nPak Budi;;');
  const list = readList(rows, 'judges', [{ code: 'J1', name: 'Pak Budi', institution: '', email: '' }]);
  expect(list.added).toEqual([{ code: 'J2', name: 'Bu Retno', role: 'Akademisi', email: 'R@x.id' }]);
  expect(list.repeated).toEqual([
    { row: 3, name: 'Retno W.', why: 'twice' },
    { row: 4, name: 'Pak Budi', why: 'known' },
  ]);
});

it.each<[string, string[], number, string[]]>([
  ['the first ones', [], 2, ['P-01', 'P-02']],
  ['going on', ['A-008', 'A-009', 'X1'], 2, ['A-010', 'A-011']],
  ['codes without a number', ['alfa'], 1, ['P-01']],
  ['a number that somebody has in another spelling', ['P-1', 'p 2'], 1, ['P-3']],
])('new codes: %s', (_, known, count, codes) => expect(newCodes('entries', known, count)).toEqual(codes));

it('a hundred entries get codes of one length', () => {
  expect(newCodes('entries', [], 100)[0]).toBe('P-001');
  expect(newCodes('judges', [], 12)[11]).toBe('J12');
});
