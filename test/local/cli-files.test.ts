// What the command line says of a file that cannot be read as it is: which place to mend, in the person's words.
import { readFileSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { ENGLISH, folder, INDONESIAN, run, tabsOf, workbook } from './cli-support';

/** A workbook with its fifth tab, that of the first judge, changed. */
async function damaged(change: (xml: string) => string, name = 'xl/worksheets/sheet5.xml'): Promise<string> {
  const file = await workbook();
  const zip = new PizZip(readFileSync(file));
  const before = zip.file(name)!.asText();
  expect(change(before)).not.toBe(before);
  zip.file(name, change(before));
  writeFileSync(file, zip.generate({ type: 'nodebuffer' }));
  return file;
}

it.each<[string, (xml: string) => string, RegExp, RegExp]>([
  [
    'a cell given twice',
    (xml) => xml.replace(/(<c r="D2".*?<\/c>)/, '$1$1'),
    /rusak pada “Penilaian · J1”!D2/,
    /damaged at “Penilaian · J1”!D2/,
  ],
  [
    'XML that is not closed',
    (xml) => xml.replace('</sheetData>', ''),
    /rusak pada “Penilaian · J1”:/,
    /damaged at “Penilaian · J1”:/,
  ],
  [
    'a cell far out',
    (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="B1048576"><v>1</v></c></row></sheetData>'),
    /sampai “Penilaian · J1”!B1048576\. Hapus/,
    /reaches to “Penilaian · J1”!B1048576\. Delete/,
  ],
])('%s', async (_, change, indonesian, english) => {
  const file = await damaged(change);
  for (const [env, sentence] of [
    [INDONESIAN, indonesian],
    [ENGLISH, english],
  ] as const) {
    const { code, out, err } = await run(['validate', file], { env });
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
  }
});

it('a name that Excel does not take is told by validate and compute, and kept', async () => {
  const long = 'Catatan rapat panitia dan berkas pendukung';
  const file = await workbook();
  const zip = new PizZip(readFileSync(file));
  zip.file('xl/workbook.xml', zip.file('xl/workbook.xml')!.asText().replace('name="Peserta"', `name="${long}"`));
  writeFileSync(file, zip.generate({ type: 'nodebuffer' }));
  for (const command of [
    ['validate', file],
    ['compute', file, '--out', `${folder}/hasil`],
  ]) {
    const { code, err } = await run(command);
    expect(code).toBe(0);
    expect(err).toContain(`Nama tab yang tidak diterima Excel`);
    expect(err).toContain(`“${long}”`);
  }
  expect(Object.keys(await tabsOf(`${folder}/hasil/lomba.xlsx`))).toContain(long);
});
