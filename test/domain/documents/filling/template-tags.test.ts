// What a template shows: fields beside it do not make its documents others.
import { builtInTemplate, contentKey, fieldsUsed, tagsOf } from '../../../../src/domain/documents';
import { docxOf } from '../support';

it('tags are found whatever their spelling, those of lists too', () => {
  const tags = tagsOf(docxOf('{{ Nama Juri }} {{#daftar}}{{isi}}{{/daftar}}{{^kosong}}-{{/kosong}}'));
  expect([...tags].sort()).toEqual(['daftar', 'isi', 'kosong', 'namajuri']);
});

it('only what is shown is kept, within lists too', () => {
  const fields = { nama_juri: 'A', nilai: '90', daftar: [{ isi: 'x', nilai: '1' }] };
  expect(fieldsUsed(fields, new Set(['namajuri', 'daftar', 'isi']))).toEqual({
    nama_juri: 'A',
    daftar: [{ isi: 'x' }],
  });
});

it('a certificate is the same document whatever the score that it does not show', () => {
  const tags = tagsOf(builtInTemplate('piagam', 'id'));
  const key = (nilai: string, kota: string) => contentKey('piagam', 'v', fieldsUsed({ nilai, kota }, tags));
  expect(key('90', 'Pasuruan')).toBe(key('91', 'Pasuruan'));
  expect(key('90', 'Pasuruan')).not.toBe(key('90', 'Malang'));
});
