// Tamperings that change no score: what readers see, documents and their rows, tabs that pass for ours.
import { writeXlsx } from 'hucre';
import type { Host } from '../../../src/local/runtime/host';
import { decide, documents, verify } from '../support';
import { plant, shared } from './people';

async function finished(): Promise<Host> {
  const host = await shared();
  decide(host);
  documents(host);
  return host;
}
const told = (host: Host) => verify(host).differences.map(({ code, tab, cell }) => [code, tab, cell]);

it('untouched, nothing is told', async () => {
  expect(told(await finished())).toEqual([]);
});

it.each([
  ['Penilaian · J1', 'C2'],
  ['Peringkat · Penilaian', 'F4'],
])('a number format that shows another number: %s', async (tab, cell) => {
  const host = await finished();
  host.formatCell(tab, cell, '"95"');
  expect(told(host)).toEqual([['NUMBER_HIDDEN', tab, cell]]);
});

it.each(['Peringkat · Penilaian', 'Riwayat', 'Dokumen'])('a formula in place of a value: %s', async (tab) => {
  const host = await finished();
  host.editCell(tab, 'Z4', '=1+1');
  expect(told(host)).toEqual([['FORMULA_IN_PLACE', tab, 'Z4']]);
});

it.each(['Ranking · Penilaian', 'Peringkat · Penilaian (2)', 'History_'])('a false tab in front: %s', async (name) => {
  const host = await finished();
  plant(host, name, [['Peringkat', 'Kode']]);
  expect(told(host)).toEqual([['TAB_FALSE', name, null]]);
});

it('a tab that passes for one which is not there is somebody’s own', async () => {
  const host = await finished();
  plant(host, 'Final Ranking', [['Peringkat', 'Kode']]);
  expect(told(host)).toEqual([]);
});

it('a document whose file is gone, was changed, or leads elsewhere', async () => {
  const host = await finished();
  const [first, second] = host.documents();
  host.saveFile(first!.link, await writeXlsx({ sheets: [{ name: 'x', rows: [['x']] }] }));
  expect(told(host).map(([code]) => code)).toEqual(['DOCUMENT_FILE_CHANGED']);
  const row = host.sheets().Dokumen!.findIndex((line) => line[5] === second!.link) + 1;
  host.editCell('Dokumen', `F${row}`, first!.link);
  expect(
    told(host)
      .map(([code]) => code)
      .sort(),
  ).toEqual(['DOCUMENT_FILE_CHANGED', 'DOCUMENT_LINK']);
  const gone = await finished();
  gone.removeFile(gone.documents()[0]!.link);
  expect(told(gone).map(([code]) => code)).toEqual(['DOCUMENT_FILE_MISSING']);
});

it('a number typed after the document was made, and a row taken out', async () => {
  const host = await finished();
  host.editCell('Dokumen', 'A4', "'400.14/99/2023");
  expect(told(host)).toEqual([['DOCUMENT_NUMBER', 'Dokumen', 'A4']]);
  documents(host);
  expect(told(host)).toEqual([]);
  for (const column of 'ABCDEFGHIJKLMN') host.editCell('Dokumen', `${column}4`, '');
  expect(told(host).map(([code]) => code)).toEqual(['DOCUMENT_ROW_MISSING']);
});

it('Drive that does not answer tells nothing of documents', async () => {
  const host = await finished();
  expect(
    told(host.as('pemilik@example.go.id', ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'])),
  ).toEqual([]);
});
