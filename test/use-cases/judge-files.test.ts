// Judges with own files: made, shared, filled in with another program, collected, and ranked as tabs in one workbook are.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import PizZip from 'pizzip';
import type { Host } from '../../src/local/runtime/host';
import { CONTACTS, cellsIn, EMAILS, files, fillIn, PHONES, SCORES, separate, statesOf } from './judge-files-support';
import { compute, open, problemOf, validate, withTabs } from './support';

const ADMIN = 'admin@example.go.id';

it('files are made once, shared with their judges and nobody else, who are told once', async () => {
  const host = await open(separate);
  expect(statesOf(files(host, 'readJudgeFiles'))).toEqual(['J1 none', 'J2 none']);
  expect(host.documents('judges')).toEqual([]);

  const made = files(host, 'makeJudgeFiles');
  expect([made.ok, made.made, made.shared, made.more]).toEqual([true, 2, 2, false]);
  expect(statesOf(made)).toEqual(['J1 shared', 'J2 shared']);
  expect(host.documents('judges').map(({ link }) => link)).toEqual([
    'judges/Lomba Uji 2023 · Penilaian · J1 · Bu Retno.xlsx',
    'judges/Lomba Uji 2023 · Penilaian · J2 · Pak Budi.xlsx',
  ]);
  const access = host
    .documents('judges')
    .map((one) => (one.permissions ?? []).map(({ emailAddress, role }) => `${emailAddress} ${role}`));
  expect(access).toEqual([[`${EMAILS.J1} writer`], [`${EMAILS.J2} writer`]]);
  expect(host.mails().map(({ to }) => to)).toEqual([EMAILS.J1, EMAILS.J2]);
  expect(host.mails()[0]?.message).toContain('Yth. Bu Retno,');

  const again = files(host, 'makeJudgeFiles');
  expect([again.made, again.shared, host.documents('judges').length, host.mails().length]).toEqual([0, 0, 2, 2]);
  // Looking costs one listing.
  host.resetCost();
  files(host, 'readJudgeFiles');
  expect(host.cost().calls['UrlFetchApp.fetchAll']).toBe(1);
});

it('a file is one that a judge can use: the layout of a tab, scores and notes alone open, rules, colours', async () => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  const { sheets } = await readXlsx(host.readFile(host.documents('judges')[0]!.link), { readStyles: true });
  const sheet = sheets[0]!;
  expect(sheets.map(({ name }) => name)).toEqual(['Penilaian · J1']);
  expect(sheet.rows.slice(3).map((row) => [row[0], row[2]])).toEqual([
    ['Kode', 'Nama Inovasi'],
    ['P-01', 'Antrean Ringkas'],
    ['P-02', 'Posyandu Sore'],
    ['P-03', '=1+1'],
  ]);
  expect(sheet.freezePane).toEqual({ rows: 4, columns: 2 });
  expect(sheet.protection).toMatchObject({ sheet: true });
  const locked = (at: string) => sheet.cells?.get(at)?.style?.protection?.locked;
  expect(['4,0', '4,1', '4,2', '4,3', '4,4', '4,5', '4,6', '4,7'].map(locked)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(sheet.dataValidations).toEqual([
    expect.objectContaining({ range: 'D5:E7', formula1: 'IF(ISNUMBER(D5),AND(D5>=0,D5<=100),D5="BK")' }),
  ]);
  expect(sheet.conditionalRules).toHaveLength(3);
  expect(sheet.cells?.get('0,0')?.formula).toBe(
    'COUNTIF(B5:B7,"✓")+COUNTIF(B5:B7,"BK")&" dari "&COUNTA(A5:A7)&" selesai"',
  );
});

it('what judges fill in is collected into locked tabs and ranked as if they had scored in the workbook', async () => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  await fillIn(host, 'J1', SCORES.J1);
  await fillIn(host, 'J2', { ...SCORES.J2, 'P-03': [null, null] });
  const first = files(host, 'collectJudgeFiles');
  expect([first.ok, first.collected, first.more, first.changed]).toEqual([true, 2, false, 10]);
  expect(first.files.map(({ done, of }) => `${done}/${of}`)).toEqual(['3/3', '2/3']);
  expect(first.files.every(({ collected, changed }) => collected !== null && !changed)).toBe(true);
  expect(validate(host).findings.map(({ code }) => code)).toEqual(['SCORE_MISSING']);

  await fillIn(host, 'J2', { 'P-03': [65, 55], 'P-02': [75, 71] });
  expect(files(host, 'readJudgeFiles').files.map(({ changed }) => changed)).toEqual([false, true]);
  const second = files(host, 'collectJudgeFiles');
  expect(second.changes).toEqual([
    { judge: 'J2', entry: 'P-02', criterion: 'Efektif', before: '70', after: '71' },
    { judge: 'J2', entry: 'P-03', criterion: 'Kebaruan', before: '', after: '65' },
    { judge: 'J2', entry: 'P-03', criterion: 'Efektif', before: '', after: '55' },
  ]);
  await fillIn(host, 'J2', { 'P-02': [75, 70] });
  files(host, 'collectJudgeFiles');

  const tab = host.sheets()['Penilaian · J1']!;
  expect(tab[1]?.[0]).toMatch(/^Lembar Juri · dikumpulkan .* oleh admin@example\.go\.id · proses [0-9a-f]{8} · /);
  const judge = host.as(EMAILS.J1);
  host.share(EMAILS.J1);
  // Whoever comes late is kept out by the next command of an admin.
  validate(host);
  expect(host.views().find(({ name }) => name === 'Penilaian · J1')).toBeDefined();
  expect(() => judge.editCell('Penilaian · J1', 'D5', 100)).toThrow(/protected/);

  const shared = await open(
    withTabs({
      Peserta: separate.Peserta!,
      'Penilaian · J1': [
        ['Kode', 'Kebaruan', 'Efektif'],
        ['P-01', 80, 90],
        ['P-02', 70, 75],
        ['P-03', 60, 60],
      ],
      'Penilaian · J2': [
        ['Kode', 'Kebaruan', 'Efektif'],
        ['P-01', 85, 80],
        ['P-02', 75, 70],
        ['P-03', 65, 55],
      ],
    }),
  );
  expect(compute(host).stages).toEqual(compute(shared).stages);
  // Nothing changed: the next collection writes nothing and records nothing.
  const before = JSON.stringify(host.sheets());
  expect(files(host, 'collectJudgeFiles').changed).toBe(0);
  expect(JSON.stringify(host.sheets())).toBe(before);
});

it('cells keep their types: what was typed wrongly is told as in any tab, and no text becomes a formula', async () => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  await fillIn(host, 'J1', {
    'P-01': [new Date(Date.UTC(2023, 4, 8)), '8,5'],
    'P-02': [true, '=1+1'],
    'P-03': [-1, 101],
  });
  await fillIn(host, 'J2', SCORES.J2);
  files(host, 'collectJudgeFiles');
  const found = validate(host).findings.map(({ code, tab, cell }) => [code, tab, cell].join(' '));
  expect(found.filter((one) => one.includes('J1'))).toEqual([
    'SCORE_IS_DATE Penilaian · J1 D5',
    'SCORE_TEXT_NUMBER Penilaian · J1 E5',
    'SCORE_NOT_NUMBER Penilaian · J1 D6',
    'SCORE_NOT_NUMBER Penilaian · J1 E6',
    'SCORE_OUT_OF_RANGE Penilaian · J1 D7',
    'SCORE_OUT_OF_RANGE Penilaian · J1 E7',
  ]);
  const view = host.views().find(({ name }) => name === 'Penilaian · J1')!;
  expect(view.cells.every(({ formula }) => formula === null)).toBe(true);
  // Mended by the judge, it is a number again.
  await fillIn(host, 'J1', { ...SCORES.J1 });
  files(host, 'collectJudgeFiles');
  expect(validate(host).findings).toEqual([]);
});

it('access follows the e-mail and the stage: another e-mail gets it, the old one loses it, a closed stage is only read', async () => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  host.editCell('Juri', 'C2', 'retno.baru@example.go.id');
  host.editCell('Juri', 'C3', '');
  expect(files(host, 'readJudgeFiles').files.map(({ message }) => message)).toEqual([
    expect.stringContaining(`Masih dapat diisi oleh ${EMAILS.J1}`),
    expect.stringContaining(`Masih dapat diisi oleh ${EMAILS.J2}`),
  ]);
  const moved = files(host, 'makeJudgeFiles');
  expect(statesOf(moved)).toEqual(['J1 shared', 'J2 no-email']);
  const access = () =>
    host
      .documents('judges')
      .map((one) => (one.permissions ?? []).map(({ emailAddress, role }) => `${emailAddress} ${role}`));
  expect(access()).toEqual([['retno.baru@example.go.id writer'], []]);
  host.editCell('Juri', 'C3', EMAILS.J2);
  files(host, 'makeJudgeFiles');
  for (const judge of ['J1', 'J2'] as const) await fillIn(host, judge, SCORES[judge]);
  files(host, 'collectJudgeFiles');

  expect(problemOf(host.call('closeStage', {}))).toBeNull();
  expect(access()).toEqual([['retno.baru@example.go.id reader'], [`${EMAILS.J2} reader`]]);
  expect(statesOf(files(host, 'readJudgeFiles'))).toEqual(['J1 read-only', 'J2 read-only']);
  expect(problemOf(host.call('collectJudgeFiles', {}))?.message).toContain('sudah ditutup');
  host.call('reopenStage', { stage: 'Penilaian', reason: 'uji' });
  expect(access()).toEqual([['retno.baru@example.go.id writer'], [`${EMAILS.J2} writer`]]);
});

it('judges with the same e-mail are told of: one person opens both files', async () => {
  const host = await open(separate);
  host.editCell('Juri', 'C3', ` ${EMAILS.J1.toUpperCase()}`);
  expect(files(host, 'makeJudgeFiles').files.map(({ message }) => message)).toEqual([
    'Dibagikan; juri dapat mengisi. Email di tab Juri sama dengan J2: satu orang dapat mengisi semuanya.',
    'Dibagikan; juri dapat mengisi. Email di tab Juri sama dengan J1: satu orang dapat mengisi semuanya.',
  ]);
  // Without an e-mail nobody is the same person.
  for (const cell of ['C2', 'C3']) host.editCell('Juri', cell, '');
  for (const { message } of files(host, 'readJudgeFiles').files) expect(message).not.toContain('sama dengan');
});

it('a file that an admin made is not seen by another, who is told so and may make own ones', async () => {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  const other = 'lain@example.go.id';
  const protections = { 7: { warningOnly: false, editors: [ADMIN, other] } };
  mkdirSync(path.join(stateDir, '.lembar-juri'));
  const kept = { spreadsheetId: 'lembar', tabs: { Pengaturan: 7 }, protections, properties: {} };
  writeFileSync(path.join(stateDir, '.lembar-juri', 'properties.json'), JSON.stringify(kept));
  try {
    const host = await open(separate, { stateDir, user: ADMIN, editors: [ADMIN, other] });
    files(host, 'makeJudgeFiles');
    const there = host.as(other);
    const seen = files(there, 'makeJudgeFiles');
    expect([seen.made, ...statesOf(seen)]).toEqual([0, 'J1 foreign', 'J2 foreign']);
    expect(seen.files[0]?.message).toContain(
      `Dibuat oleh ${ADMIN}. Berkas ini hanya terlihat oleh pembuatnya (Drive menjawab 404`,
    );
    expect(files(there, 'collectJudgeFiles').collected).toBe(0);
    const own = files(there, 'makeJudgeFiles', { remake: true });
    expect([own.made, ...statesOf(own), host.documents('judges').length]).toEqual([2, 'J1 shared', 'J2 shared', 4]);
  } finally {
    rmSync(stateDir, { recursive: true });
  }
});

it('a file that is made again holds what was collected from the deleted one: the judge goes on, and nothing is lost', async () => {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  try {
    const host = await open(separate, { stateDir });
    files(host, 'makeJudgeFiles');
    await fillIn(host, 'J1', {
      'P-01': [80.5, '8,5', 'ragu', '=1+1'],
      'P-02': ['BK', null],
      'P-03': [new Date(Date.UTC(2023, 4, 8)), true, 'belum selesai'],
    });
    await fillIn(host, 'J2', SCORES.J2);
    files(host, 'collectJudgeFiles');
    const before = host.sheets()['Penilaian · J1']!;
    expect(before.flat()).toEqual(expect.arrayContaining([80.5, '8,5', 'BK', 'ragu', '=1+1', 'belum selesai']));
    const found = validate(host).findings;
    const rest = host.documents('judges')[1]!;
    rmSync(path.join(stateDir, host.documents('judges')[0]!.link));
    expect(statesOf(files(host, 'readJudgeFiles'))).toEqual(['J1 deleted', 'J2 shared']);

    const again = files(host, 'makeJudgeFiles', { remake: true });
    expect([again.made, ...statesOf(again)]).toEqual([1, 'J1 shared', 'J2 shared']);
    expect(host.documents('judges').filter(({ link }) => link === rest.link)).toEqual([rest]);
    // Entries and criteria are the same: the file is not out of date.
    expect(again.files[0]?.message).toBe('Dibagikan; juri dapat mengisi.');
    expect(files(host, 'collectJudgeFiles').changes).toEqual([]);
    expect(host.sheets()['Penilaian · J1']).toEqual(before);
    expect(validate(host).findings).toEqual(found);

    await fillIn(host, 'J1', { 'P-03': [60, 61] });
    expect(files(host, 'collectJudgeFiles').changes).toEqual([
      { judge: 'J1', entry: 'P-03', criterion: 'Kebaruan', before: '2023-05-08', after: '60' },
      { judge: 'J1', entry: 'P-03', criterion: 'Efektif', before: 'true', after: '61' },
    ]);
  } finally {
    rmSync(stateDir, { recursive: true });
  }
});

/** The judge's file saved by another program, which changes its first sheet. */
function savedOtherwise(host: Host, judge: string, change: (sheet: string) => string): void {
  const file = host.documents('judges').find((one) => !one.trashed && one.name.includes(`· ${judge} ·`))!;
  const zip = new PizZip(host.readFile(file.link));
  const name = 'xl/worksheets/sheet1.xml';
  const before = zip.file(name)!.asText();
  const after = change(before);
  expect(after).not.toBe(before);
  zip.file(name, after);
  host.saveFile(file.link, zip.generate({ type: 'uint8array' }));
}

it('a file of a program that does not calculate is collected; one with cells far out says what to do', async () => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  for (const judge of ['J1', 'J2'] as const) await fillIn(host, judge, SCORES[judge]);
  savedOtherwise(host, 'J1', (sheet) =>
    sheet.replace(/(<c [^>]*?)( t="\w+")?(>)(<f>.*?<\/f>)(<v>.*?<\/v>)?/g, '$1$3$4<v/>'),
  );
  savedOtherwise(host, 'J2', (sheet) =>
    sheet.replace('</sheetData>', '<row r="125000"><c r="A125000"><v>1</v></c></row></sheetData>'),
  );
  const collected = files(host, 'collectJudgeFiles');
  expect([collected.ok, ...statesOf(collected)]).toEqual([false, 'J1 shared', 'J2 failed']);
  expect(collected.files.map(({ done }) => done)).toEqual([3, 0]);
  expect(collected.files[1]?.message).toContain('Hapus isi di luar tabel nilai');
});

it('a tab that was not collected is never written over', async () => {
  const host = await open(
    withTabs(
      {
        'Penilaian · J2': [
          ['Kode', 'Kebaruan', 'Efektif'],
          ['P-01', 1, 1],
        ],
      },
      separate,
    ),
  );
  files(host, 'makeJudgeFiles');
  for (const judge of ['J1', 'J2'] as const) await fillIn(host, judge, SCORES[judge]);
  const collected = files(host, 'collectJudgeFiles');
  expect([collected.ok, ...statesOf(collected)]).toEqual([false, 'J1 shared', 'J2 failed']);
  expect(collected.files[1]?.message).toContain('tidak ditimpa');
  expect(host.sheets()['Penilaian · J2']).toEqual([
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', 1, 1],
  ]);
});

it('says what cannot be: not separate, an earlier stage still open', async () => {
  const shared = await open();
  expect(problemOf(shared.call('makeJudgeFiles', {}))?.message).toContain('bukan “terpisah”');
  const staged = await open(
    withTabs(
      {
        Tahapan: [
          ['Urutan', 'Tahap', 'Lolos'],
          [1, 'Proposal', 2],
          [2, 'Wawancara', 1],
        ],
      },
      separate,
    ),
  );
  expect(problemOf(staged.call('makeJudgeFiles', { stage: 'Wawancara' }))?.message).toContain(
    'Tahap Proposal belum ditutup',
  );
  files(staged, 'makeJudgeFiles');
  for (const judge of ['J1', 'J2'] as const) await fillIn(staged, judge, SCORES[judge]);
  files(staged, 'collectJudgeFiles');
  staged.call('closeStage', { stage: 'Proposal' });
  const next = files(staged, 'makeJudgeFiles');
  expect([next.stage, next.made]).toEqual(['Wawancara', 2]);
  // Only who advanced, and nothing about how.
  const cells = await cellsIn(staged, staged.documents('judges')[2]!.link);
  expect(cells.filter((one) => /^P-\d\d$/.test(one)).sort()).toEqual(['P-01', 'P-02']);
});

it('no judge reads a phone number, an e-mail, or a score or rank of anybody in the own file', async () => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  for (const judge of ['J1', 'J2'] as const) await fillIn(host, judge, SCORES[judge]);
  files(host, 'collectJudgeFiles');
  compute(host);
  files(host, 'makeJudgeFiles');
  const secrets = [...PHONES, ...CONTACTS, ...Object.values(EMAILS), ADMIN, 'Siti', 'Peringkat'];
  for (const [index, { link }] of host.documents('judges').entries()) {
    const cells = await cellsIn(host, link);
    expect(secrets.filter((one) => cells.some((cell) => cell.includes(one)))).toEqual([]);
    const other = index === 0 ? ['85', '65', '55'] : ['90', '60'];
    expect(cells.filter((one) => other.includes(one))).toEqual([]);
  }
});

it('with one tab for each judge in a shared workbook, no rank and no figure stands in it before the stage is closed', async () => {
  const host = await open();
  const before = Object.keys(host.sheets());
  expect(problemOf(host.call('computeRanking', { provisional: true, reliability: true }))).toBeNull();
  expect(problemOf(host.call('computeRanking', { provisional: false, reliability: true }))).toBeNull();
  host.call('checkSheets');
  const tabs = host.sheets();
  const added = Object.keys(tabs).filter((name) => !before.includes(name));
  expect(added.filter((name) => !['Hasil Pengecekan', 'Riwayat'].includes(name))).toEqual([]);
  const cells = added.flatMap((name) => tabs[name]!.flat().map(String));
  expect(cells.filter((one) => /peringkat \d|severity|keketatan|\b(82,?5|83)\b/i.test(one))).toEqual([]);
});

it('a file that holds another judge’s tab is not collected, and it is told whose it is', async () => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  for (const judge of ['J1', 'J2'] as const) await fillIn(host, judge, SCORES[judge]);
  const [one, other] = host.documents('judges').map(({ link }) => link) as [string, string];
  const [first, second] = [host.readFile(one), host.readFile(other)];
  host.saveFile(one, second);
  host.saveFile(other, first);
  const swapped = files(host, 'collectJudgeFiles');
  expect([swapped.ok, swapped.collected, ...statesOf(swapped)]).toEqual([false, 0, 'J1 failed', 'J2 failed']);
  expect(swapped.files[0]?.message).toBe(
    'Berkas “Lomba Uji 2023 · Penilaian · J1 · Bu Retno” untuk J1 (Bu Retno) berisi nilai J2 (Pak Budi), jadi tidak dikumpulkan. Kembalikan berkas J1 (Bu Retno), dan simpan isinya sebagai berkas J2 (Pak Budi).',
  );
  expect(Object.keys(host.sheets())).not.toContain('Penilaian · J1');
  host.saveFile(one, first);
  expect(statesOf(files(host, 'collectJudgeFiles'))).toEqual(['J1 shared', 'J2 failed']);
});

it.each([
  ['the tab was renamed: the title says whose it is', 'Penilaian · J1', 'Penilaian · Pak Budi (J2) · Lomba Uji 2023'],
  [
    'another was pasted: the tab’s name says whose it is',
    'Penilaian · J2',
    'Penilaian · Bu Retno (J1) · Lomba Uji 2023',
  ],
])('one witness is enough: %s', async (_, name, title) => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  await fillIn(host, 'J1', SCORES.J1);
  const { link } = host.documents('judges')[0]!;
  const { sheets } = await readXlsx(host.readFile(link));
  const rows = sheets[0]!.rows.map((row, index) => (index === 1 ? [title] : row));
  host.saveFile(link, await writeXlsx({ sheets: [{ name, rows }] }));
  const { files: all, collected } = files(host, 'collectJudgeFiles', { skip: ['J2'] });
  expect([collected, all[0]?.state]).toEqual([0, 'failed']);
  expect(all[0]?.message).toContain('berisi nilai J2 (Pak Budi)');
});

it('scores that formulas made in a file are told as in any tab', async () => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  for (const judge of ['J1', 'J2'] as const) await fillIn(host, judge, SCORES[judge]);
  const { link } = host.documents('judges')[0]!;
  const before = host.readFile(link);
  const { sheets } = await readXlsx(before);
  const { name, rows } = sheets[0]!;
  const formula = 'IMPORTRANGE("x","A1")';
  const imported = (row: number) => ({ value: 80, formula, type: 'formula' as const, formulaResult: 80, row });
  const cells = new Map([
    ['4,3', imported(4)],
    ['5,3', imported(5)],
  ]);
  host.saveFile(link, await writeXlsx({ sheets: [{ name, rows, cells }] }));
  files(host, 'collectJudgeFiles');
  const told = () =>
    validate(host).findings.flatMap(({ code, tab, cell }) => (code === 'SCORE_FORMULA' ? [`${tab} ${cell}`] : []));
  expect(told()).toEqual(['Penilaian · J1 D5:D6']);
  expect(
    host
      .views()
      .find((one) => one.name === 'Penilaian · J1')!
      .cells.every((cell) => cell.formula === null),
  ).toBe(true);
  // Typed by the judge, the same values are scores again.
  host.saveFile(
    link,
    await writeXlsx({
      sheets: [
        {
          name,
          rows: rows.map((row, at) => row.map((cell, column) => (column === 3 && (at === 4 || at === 5) ? 80 : cell))),
        },
      ],
    }),
  );
  files(host, 'collectJudgeFiles');
  expect(told()).toEqual([]);
});

it.each([
  ['.xls or .et', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'berformat lama (.xls, .et)'],
  ['CSV', [...'Kode;Kebaruan;Efektif\nP-01;80;90\n'].map((sign) => sign.charCodeAt(0)), 'berformat CSV'],
  ['a photo', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'adalah foto'],
  ['a photo of an iPhone', [0, 0, 0, 24, ...[...'ftypheic'].map((sign) => sign.charCodeAt(0))], 'adalah foto'],
  ['a PDF', [...'%PDF-1.7\n'].map((sign) => sign.charCodeAt(0)), 'adalah PDF'],
])('%s in place of a file: what to do', async (_, bytes, said) => {
  const host = await open(separate);
  files(host, 'makeJudgeFiles');
  host.saveFile(host.documents('judges')[0]!.link, new Uint8Array(bytes));
  const { files: all } = files(host, 'collectJudgeFiles', { skip: ['J2'] });
  expect(all[0]?.message).toContain(said);
  expect(all[0]?.message).toContain('.xlsx');
});
