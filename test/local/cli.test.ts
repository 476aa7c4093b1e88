// The command line, run as people run it: what it prints, where, with which exit code, and what it leaves in the folders.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as z from 'zod/mini';
import { presets } from '../../src/domain/settings/presets';
import { fixedAnswer } from '../../src/local/command-line/answers';
import { readBook, writeBook } from '../../src/local/files/xlsx';
import { base, type Tabs, withCell, withSettings, withTabs } from '../use-cases/support';
import {
  answerOf,
  CLI,
  documentsIn,
  ENGLISH,
  type Ended,
  ended,
  folder,
  freshFolder,
  hashOf,
  run,
  runAlone,
  start,
  tabsOf,
  workbook,
} from './cli-support';

/** What is about signals, pipes and permissions as Windows does not have them. */
const posix = process.platform === 'win32' ? it.skip : it.concurrent;

const oneLine = (text: string): boolean => /^[^\n]+\n$/.test(text);

/** Exit code 2 as it must be; answers with the line. */
function refusal({ code, out, err }: Ended): string {
  expect({ code, out, oneLine: oneLine(err) }).toEqual({ code: 2, out: '', oneLine: true });
  expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:|node:internal/);
  return err.trim();
}

/** Twelve winners, so that documents come in more than one batch. */
function manyWinners(): Tabs {
  const codes = Array.from({ length: 12 }, (_, index) => `Q-${String(index + 1).padStart(2, '0')}`);
  const scores = [['Kode', 'Kebaruan', 'Efektif'], ...codes.map((code, index) => [code, 90 - index, 80])];
  return withTabs({
    Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 12] : row)),
    Peserta: [['Kode', 'Nama Inovasi', 'Instansi'], ...codes.map((code) => [code, `Inovasi ${code}`, `Dinas ${code}`])],
    'Penilaian · J1': scores,
    'Penilaian · J2': scores,
  });
}

/** Puts a value into a cell of a workbook on disk, as a person does in Excel. */
async function typeInto(file: string, tab: string, row: number, column: number, value: string): Promise<void> {
  const { tabs, active, source } = await readBook(readFileSync(file));
  const changed = tabs.map((one, index) => ({
    id: index,
    maxRows: 1000,
    maxColumns: 26,
    widths: new Map<number, number>(),
    ...one,
    cells: one.cells.map((cells, r) =>
      one.name === tab && r === row
        ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, c) =>
            c === column ? { value, formula: null } : cells[c],
          )
        : cells,
    ),
  }));
  writeFileSync(file, await writeBook(changed as unknown as Parameters<typeof writeBook>[0], active, source));
}

describe('help and language', () => {
  it.concurrent('prints the help on standard output for --help, also after a command', async () => {
    const [plain, short, after] = await Promise.all([
      runAlone(['--help']),
      runAlone(['-h']),
      runAlone(['compute', '--help']),
    ]);
    for (const one of [plain, short, after]) expect(one).toEqual({ code: 0, out: plain.out, err: '' });
    for (const command of ['new', 'validate', 'compute', 'documents', 'open'])
      expect(plain.out).toContain(`lembar-juri ${command} `);
    for (const option of ['--json', '--out', '--provisional', '--kind', '--port', '--help'])
      expect(plain.out).toContain(option);
    for (const preset of presets) expect(plain.out).toContain(preset.id);
  });

  it.concurrent('without a command prints the help on standard error and fails', async () => {
    const { code, out, err } = await runAlone([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe((await runAlone(['--help'])).out);
  });

  it.concurrent('speaks English where the computer does, else Indonesian', async () => {
    const languages: Record<string, string>[] = [
      { LANG: 'en_US.UTF-8' },
      { LC_ALL: 'en_GB.UTF-8', LANG: 'id_ID.UTF-8' },
      { LANG: 'en' },
    ];
    for (const env of languages)
      expect(refusal(await run(['validate', 'x.xlsx'], { env }))).toContain('There is no file');
    const others: Record<string, string>[] = [
      { LANG: 'C' },
      {},
      { LANG: 'id_ID.UTF-8' },
      { LC_ALL: '', LANG: 'ms_MY.UTF-8' },
    ];
    for (const env of others) expect(refusal(await run(['validate', 'x.xlsx'], { env }))).toContain('tidak ada');
  });

  it.concurrent('once a workbook is read everything is said in its language, as its findings are', async () => {
    const english = withSettings([['Language', 'en']], withCell('Penilaian · J1', 1, 2, 'x', base));
    const [inEnglish, inIndonesian] = await Promise.all([
      run(['compute', await workbook(english), '--out', freshFolder()], { env: {} }),
      run(['compute', await workbook(withCell('Penilaian · J1', 1, 2, 'x')), '--out', freshFolder()], { env: ENGLISH }),
    ]);
    expect(inEnglish.out).toMatch(/Errors \(1\)[\s\S]*“x” is not a score[\s\S]*Result: /);
    expect(inEnglish.err).toBe('Computing the ranking …\n');
    expect(inIndonesian.out).toMatch(/Kesalahan \(1\)[\s\S]*“x”[\s\S]*Hasil: /);
  });
});

describe('what cannot be used ends with one line', () => {
  it.concurrent.each([
    [['hitung'], '“hitung”'],
    [['toString'], '“toString”'],
    [['validate'], '.xlsx'],
    [['validate', ''], '.xlsx'],
    [['validate', 'ini.xlsx', 'itu.xlsx'], '“itu.xlsx”'],
    [['validate', 'x.xlsx', '--bogus'], '--bogus'],
    [['validate', 'x.xlsx', '-z'], '-z'],
    [['validate', 'x.xlsx', '--out', 'y'], '--out'],
    [['validate', 'x.xlsx', '--json=1'], '--json'],
    [['compute', 'x.xlsx'], '--out'],
    [['compute', 'x.xlsx', '--out'], '--out'],
    [['compute', 'x.xlsx', '--out='], '--out'],
    [['compute', 'x.xlsx', '--out', 'y', '--kind', 'piagam'], '--kind'],
    [['documents', 'x.xlsx', '--out', 'y', '--provisional'], '--provisional'],
    [['documents', 'x.xlsx', '--out', 'y', '--kind', 'piagam,kartu-nama'], '“kartu-nama”'],
    [['documents', 'x.xlsx', '--out', 'y', '--kind', ' , '], '--kind'],
    [['open'], '.xlsx'],
    [['open', 'x.xlsx', '--port', '65536'], '“65536”'],
    [['open', 'x.xlsx', '--port', 'abc'], '“abc”'],
    [['new'], 'kolabik'],
    [['new', 'kolabik'], '.xlsx'],
    [['new', 'lomba', 'x.xlsx'], '“lomba”'],
    [['new', 'kolabik', 'x'], '“x”'],
  ])('%j', async (args, named) => {
    expect(refusal(await run(args))).toContain(named);
  });

  it.concurrent('files that are no workbook, each told by its name, and no folder is left behind', async () => {
    const where = freshFolder();
    const good = readFileSync(await workbook());
    const docx = zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'word/document.xml': strToU8('<w:document/>'),
    });
    const files: Record<string, Uint8Array> = {
      'teks.xlsx': Buffer.from('Kode;Nama\nP-01;Antrean\n'),
      'kosong.xlsx': Buffer.alloc(0),
      'terpotong.xlsx': good.subarray(0, good.length / 2),
      'surat.xlsx': docx,
      'terkunci.xlsx': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4000)]),
    };
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(path.join(where, name), bytes);
      const [read, written, opened] = await Promise.all([
        run(['validate', name, '--json'], { cwd: where }),
        run(['compute', name, '--out', 'hasil/lomba'], { cwd: where }),
        run(['open', name], { cwd: where }),
      ]);
      for (const one of [read, written, opened]) expect(refusal(one)).toContain(`“${name}”`);
    }
    expect(readdirSync(where).sort()).toEqual(Object.keys(files).sort());
    expect(refusal(await run(['validate', 'terkunci.xlsx'], { cwd: where }))).toContain('kata sandi');
  });

  it.concurrent('a missing file and a folder', async () => {
    const where = freshFolder();
    mkdirSync(path.join(where, 'lomba.xlsx'));
    expect(refusal(await run(['validate', 'tak ada.xlsx'], { cwd: where }))).toContain('“tak ada.xlsx” tidak ada');
    expect(refusal(await run(['validate', 'lomba.xlsx'], { cwd: where }))).toContain('“lomba.xlsx” adalah folder');
  });

  it.concurrent('a results folder that cannot be one', async () => {
    const file = await workbook();
    const where = path.dirname(file);
    writeFileSync(path.join(where, 'catatan'), '');
    const taken = [path.join(where, 'catatan'), path.join(where, 'catatan', 'hasil')];
    // Below /proc no folder can be made, not even by root.
    if (existsSync('/proc/self')) taken.push('/proc/lembar-juri');
    for (const out of taken) expect(refusal(await run(['compute', file, '--out', out]))).toContain(`“${out}”`);
    expect(refusal(await run(['new', 'gipp', path.join(where, 'catatan', 'x.xlsx')]))).toContain('“');
    if (process.getuid === undefined || process.getuid() === 0) return;
    const closed = freshFolder();
    chmodSync(closed, 0o500);
    expect(refusal(await run(['compute', file, '--out', closed]))).toContain(`“${closed}”`);
  });

  it.concurrent('records of earlier runs that are damaged, or cannot be written, are named', async () => {
    const file = await workbook();
    const out = path.join(path.dirname(file), 'hasil');
    await run(['compute', file, '--out', out]);
    const record = path.join(out, '.lembar-juri', 'lomba.xlsx.json');
    writeFileSync(record, '{"tabs":');
    expect(refusal(await run(['compute', file, '--out', out]))).toContain(`“${record}” rusak`);
    const blocked = freshFolder();
    writeFileSync(path.join(blocked, '.lembar-juri'), '');
    expect(refusal(await run(['compute', file, '--out', blocked]))).toContain('.lembar-juri');
  });

  it.concurrent('an earlier result that is no workbook any more is left alone', async () => {
    const file = await workbook();
    const out = path.join(path.dirname(file), 'hasil');
    await run(['compute', file, '--out', out]);
    const result = path.join(out, 'lomba.xlsx');
    truncateSync(result, 500);
    const before = hashOf(result);
    expect(refusal(await run(['compute', file, '--out', out]))).toContain(`Hasil lama “${result}”`);
    expect(hashOf(result)).toBe(before);
  });

  posix('whoever stops reading early is no failure', () => {
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" --help 2>&1 >&- | head -c 0; true`]);
    expect(shell.stdout.toString()).toBe('');
    const file = path.resolve('examples', 'kolabik.xlsx');
    const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" validate "${file}" | true`]);
    expect(piped.stderr.toString()).toBe('');
  });
});

describe('validate', () => {
  it.concurrent('says what is wrong and how far each judge is, and writes nothing', async () => {
    const file = await workbook(withCell('Penilaian · J2', 2, 3, null));
    const before = hashOf(file);
    const [text, { answer, err }] = await Promise.all([run(['validate', file]), answerOf('validate', [file])]);
    expect(text.code).toBe(1);
    expect(text.err + err).toBe('');
    expect(answer.findings.filter((one) => one.severity === 'error')).toEqual([
      expect.objectContaining({ code: 'SCORE_MISSING', tab: 'Penilaian · J2', cell: 'D3', stage: 'Penilaian' }),
    ]);
    expect(answer.progress).toEqual([
      { stage: 'Penilaian', judge: 'J1', scored: 3, expected: 3 },
      { stage: 'Penilaian', judge: 'J2', scored: 2, expected: 3 },
    ]);
    expect(text.out).toMatch(/Penilaian · J2!D3: .+ \[SCORE_MISSING\]/);
    expect(text.out).toMatch(/J2 +2\/3/);
    // At most two reads a judge tab and 25 other calls.
    expect(answer.cost.total).toBeLessThanOrEqual(2 * 2 + 25);
    expect(hashOf(file)).toBe(before);
    expect(readdirSync(path.dirname(file))).toEqual(['lomba.xlsx']);
  });

  it.concurrent('fixes what is safe in a copy and marks the rest, and leaves scores to their judges', async () => {
    const file = await workbook(withCell('Penilaian · J2', 2, 3, '70', withCell('Penilaian · J2', 1, 2, '85%')));
    const before = hashOf(file);
    const out = freshFolder();
    const fixing = ['validate', file, '--fix', '--mark', '--out', out];
    const [text, usage] = await Promise.all([run(fixing), run(['validate', file, '--out', out])]);
    expect([usage.code, usage.out, usage.err.trim().split('\n')]).toEqual([2, '', [expect.stringContaining('--fix')]]);
    expect(text.code).toBe(1);
    expect(text.out).toContain('Diperbaiki: 1 sel\n  Penilaian · J2!D3 “70” → 70\n');
    expect(text.out).toContain('[SCORE_NOT_NUMBER]');
    expect(hashOf(file)).toBe(before);
    const result = path.join(out, 'lomba.xlsx');
    expect((await tabsOf(result))['Penilaian · J2']![2]![3]).toBe(70);
    const { tabs } = await readBook(readFileSync(result));
    const marked = tabs.find(({ name }) => name === 'Penilaian · J2')!.cells[1]![2]!;
    expect((marked.kept as { comment: { text: string } }).comment.text).toMatch(/^Lembar Juri · /);
    // Going on with the copy: nothing is left that is safe.
    const { out: json, code } = await run(['validate', result, '--fix', '--out', out, '--json']);
    const answer = z.parse(fixedAnswer, JSON.parse(json));
    expect([code, answer.fixed]).toEqual([1, []]);
    expect(answer.findings[0]?.fix).toMatchObject({ kind: 'score', now: 85, confirm: 'J2', status: 'offered' });
  });

  it.concurrent('a workbook without a fault', async () => {
    const { code, out } = await run(['validate', await workbook()]);
    expect(code).toBe(0);
    expect(out).not.toContain('Kesalahan');
    expect(out).toMatch(/J1 +3\/3/);
  });
});

describe('compute', () => {
  it.concurrent('writes the rankings beside the tabs of the input, which stays as it was', async () => {
    const file = await workbook();
    const before = hashOf(file);
    const out = path.join(path.dirname(file), 'hasil', '2023');
    const { answer, err } = await answerOf('compute', [file, '--out', out]);
    expect(err).toBe('Menghitung peringkat …\n');
    // P-01: J1 0.6·80 + 0.4·90 = 84, J2 0.6·85 + 0.4·80 = 83.
    expect(answer.stages[0]?.ranking[0]).toMatchObject({
      rank: 1,
      code: 'P-01',
      score: 83.5,
      title: 'Top 1',
      advances: true,
      judgeScores: { J1: 84, J2: 83 },
    });
    expect(hashOf(file)).toBe(before);
    const tabs = await tabsOf(path.join(out, 'lomba.xlsx'));
    for (const [name, rows] of Object.entries(base)) expect(tabs[name]?.length).toBe(rows.length);
    expect(Object.keys(tabs)).toEqual(
      expect.arrayContaining(['Peringkat · Penilaian', 'Hasil Pemeriksaan', 'Riwayat']),
    );
    const text = await run(['compute', file, '--out', out]);
    expect(text.out).toContain('Peringkat · Penilaian (rata-rata, 2 juri)');
    expect(text.out).toMatch(/1 +P-01 +Antrean Ringkas +Puskesmas A +83,50 +Top 1\n─/);
  });

  it.concurrent('assesses the reliability of every ranked stage, and writes none of it into the result', async () => {
    const out = freshFolder();
    const kolabik = path.resolve('examples', 'kolabik.xlsx');
    const { answer } = await answerOf('compute', [kolabik, '--out', out]);
    expect(answer.reliability.map((one) => one.stage)).toEqual(answer.stages.map((one) => one.stage));
    for (const [index, found] of answer.reliability.entries()) {
      const { ranking, cut, judges } = answer.stages[index]!;
      expect(found.stability.map((one) => one.code)).toEqual(ranking.map((one) => one.code));
      expect(found.stability.reduce((total, one) => total + one.inTop!, 0)).toBeCloseTo(cut!, 9);
      expect(found.judges.map((one) => one.code)).toEqual(judges);
      expect(found.judges.reduce((total, one) => total + one.severity!, 0)).toBeCloseTo(0, 7);
      expect(found.kendallW).toBeGreaterThan(0.8);
    }
    const written = JSON.stringify(await tabsOf(path.join(out, 'kolabik.xlsx')));
    for (const { verdict } of answer.reliability)
      for (const sentence of verdict.text) expect(written).not.toContain(sentence.slice(0, 40));

    const { out: text } = await run(['compute', kolabik, '--out', out]);
    const [, ...stages] = text.split(/\nKeandalan · /);
    expect(stages).toHaveLength(3);
    expect(stages[0]).toContain(
      'Dengan 3 juri memang sedikit yang dapat dipastikan: itu wajar, dan pleno yang memutuskan.',
    );
    expect(stages[0]).toMatch(/Kode +Memang terbaik +Terpilih lagi +Peringkat/);
    expect(stages[0]).toMatch(/J2 +−\d,\d\d +\d,\d\d +0,\d\d/);
    expect(stages[0]).toMatch(/Tanpa J1: masuk KLB-\d+.*; keluar KLB-\d+/);
    expect(stages[0]).toMatch(
      /Kendall W 0,\d\d \(p < 0,001\) · ICC\(2,1\) 0,\d\d · ICC\(2,k\) 0,\d\d · Krippendorff α 0,\d\d/,
    );
    expect(stages[0]).toContain('W dan ICC dari peserta yang dinilai semua juri: 63 dari 64.');
  });

  it.concurrent('errors: exit code 1, the findings in the answer and in the result', async () => {
    const file = await workbook(withCell('Penilaian · J1', 1, 2, 101));
    const out = freshFolder();
    const { answer } = await answerOf('compute', [file, '--out', out]);
    expect(answer).toMatchObject({ ok: false, stages: [] });
    expect(JSON.stringify((await tabsOf(path.join(out, 'lomba.xlsx')))['Hasil Pemeriksaan'])).toContain('101');
    expect((await run(['compute', file, '--out', out])).out).toContain('Belum ada tahap yang dapat diperingkat.');
  });

  it.concurrent('--provisional ranks what there is and marks it', async () => {
    const file = await workbook(withCell('Penilaian · J2', 1, 2, null));
    const out = freshFolder();
    expect((await answerOf('compute', [file, '--out', out])).answer.ok).toBe(false);
    const { answer } = await answerOf('compute', [file, '--out', out, '--provisional']);
    expect(answer.ok).toBe(true);
    expect(answer.stages[0]?.ranking[0]).toMatchObject({ code: 'P-01', score: 84, judgeScores: { J1: 84 } });
    expect((await run(['compute', file, '--out', out, '--provisional'])).out).toMatch(/^SEMENTARA/);
    const tabs = await tabsOf(path.join(out, 'lomba.xlsx'));
    expect(String(tabs['Peringkat · Penilaian']?.[0]?.[0])).toContain('SEMENTARA');
  });

  it.concurrent('prints ten places of an earlier stage, twenty of the last, and says where the cut is', async () => {
    const out = freshFolder();
    const { out: text } = await run(['compute', path.resolve('examples', 'kolabik.xlsx'), '--out', out]);
    const [, first = '', , last = ''] = text.split(/\n(?=Peringkat · )/);
    expect(first.match(/^ +\d+ +KLB-/gm)).toHaveLength(10);
    expect(first).toContain('… dan 54 peserta lagi; 20 lolos seluruhnya');
    expect(last.match(/^ +\d+ +KLB-/gm)).toHaveLength(10);
    expect(last).toMatch(/Terbaik\n── batas lolos/);
  });

  it.concurrent('scores that two decimals do not tell apart get more, and what broke a tie is shown', async () => {
    const scores = (one: number): Tabs[string] => [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', one, 80],
      ['P-02', 80, 80],
      ['P-03', 90, 65],
    ];
    const near = withSettings(
      [['Desimal', 3]],
      withTabs({ 'Penilaian · J1': scores(80.005), 'Penilaian · J2': scores(80) }),
    );
    const text = (await run(['compute', await workbook(near), '--out', freshFolder()])).out;
    // 0.6·80.005 + 0.4·80 = 80.003 and 80: the mean is 80.0015, at three decimals 80.002.
    expect(text).toMatch(/1 +P-01 .+ 80,002 /);
    // P-02 and P-03 have 80 each; the heavier criterion decides.
    expect(text).toMatch(
      /2 +P-03 .+ 80,000 +Kebaruan 90,000 \(P-02 80,000\)\n +3 +P-02 .+ 80,000 +Kebaruan 80,000 \(P-03 90,000\)/,
    );
  });

  it.concurrent('names with spaces, other letters and ..; any working folder; a name without .xlsx gets it', async () => {
    const where = path.join(freshFolder(), 'Lomba Inovasi ñ 比赛');
    mkdirSync(where);
    await workbook(base, 'Nilai akhir “2023”.xlsx', where);
    await workbook(base, 'tanpa-akhiran', where);
    const out = path.join('..', path.basename(where), 'hasil lomba');
    const { code } = await run(['compute', path.join('.', 'Nilai akhir “2023”.xlsx'), '--out', out], { cwd: where });
    expect(code).toBe(0);
    await run(['compute', 'tanpa-akhiran', '--out', 'hasil lomba'], { cwd: where });
    expect(
      readdirSync(path.join(where, 'hasil lomba'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['Nilai akhir “2023”.xlsx', 'tanpa-akhiran.xlsx']);
  });

  it.concurrent('an input that lies in the results folder under the result’s name is replaced and goes on', async () => {
    const file = await workbook();
    const out = path.dirname(file);
    const first = await answerOf('compute', [file, '--out', out]);
    expect(Object.keys(await tabsOf(file))).toContain('Peringkat · Penilaian');
    const [before, second] = [await tabsOf(file), await run(['compute', file, '--out', `${out}/.`])];
    expect(second).toMatchObject({ code: 0, err: 'Menghitung peringkat …\n' });
    expect(await tabsOf(file)).toEqual(before);
    // Through a link to its folder the result is the result (a junction: on Windows links to files need rights).
    const link = path.join(freshFolder(), 'tautan');
    symlinkSync(out, link, 'junction');
    const third = await answerOf('compute', [path.join(link, 'lomba.xlsx'), '--out', out]);
    expect(third.answer.hash).toBe(first.answer.hash);
    expect(readdirSync(out).sort()).toEqual(['.lembar-juri', 'lomba.xlsx']);
  });

  it.concurrent('a result that somebody changed is copied before it is replaced, and this is said', async () => {
    const file = await workbook();
    const out = path.join(path.dirname(file), 'hasil');
    await run(['compute', file, '--out', out]);
    const result = path.join(out, 'lomba.xlsx');
    expect((await run(['compute', file, '--out', out])).err).not.toContain('.bak');
    for (const copy of ['lomba.bak.xlsx', 'lomba.bak2.xlsx']) {
      await typeInto(result, 'Peserta', 1, 1, 'Diganti di hasil');
      const changed = hashOf(result);
      expect((await run(['compute', file, '--out', out])).err).toContain(path.join(out, copy));
      expect(hashOf(path.join(out, copy))).toBe(changed);
      expect((await tabsOf(result)).Peserta?.[1]?.[1]).toBe('Antrean Ringkas');
    }
  });

  it.concurrent('a second run of the same rankings adds nothing to the history, other scores a row', async () => {
    const file = await workbook();
    const out = path.join(path.dirname(file), 'hasil');
    const history = async () =>
      (await tabsOf(path.join(out, 'lomba.xlsx'))).Riwayat?.slice(3).filter((row) => row.some((cell) => cell !== '')) ??
      [];
    await run(['compute', file, '--out', out]);
    await run(['compute', file, '--out', out]);
    expect(await history()).toHaveLength(1);
    await workbook(withCell('Penilaian · J1', 1, 2, 81), 'lomba.xlsx', path.dirname(file));
    await run(['compute', file, '--out', out]);
    const [first, second, ...more] = await history();
    expect(more).toEqual([]);
    expect(first?.[5]).not.toBe(second?.[5]);
  });
});

describe('an English workbook', () => {
  it.concurrent('keeps its history under a name that Excel takes', async () => {
    const file = await workbook(withSettings([['Language', 'en']]));
    const out = path.join(path.dirname(file), 'results');
    await run(['compute', file, '--out', out]);
    expect(await run(['compute', file, '--out', out])).toMatchObject({ code: 0, err: 'Computing the ranking …\n' });
    const names = strFromU8(unzipSync(readFileSync(path.join(out, 'lomba.xlsx')))['xl/workbook.xml']!);
    expect(names).toContain('name="History_"');
    const rows = (await tabsOf(path.join(out, 'lomba.xlsx'))).History?.slice(3) ?? [];
    expect(rows.filter((row) => row.some((cell) => cell !== ''))).toHaveLength(1);
  });
});

describe('documents', () => {
  it.concurrent('computes first, makes certificates and letters, and a second run makes none twice', async () => {
    const file = await workbook();
    const before = hashOf(file);
    const out = path.join(path.dirname(file), 'hasil');
    const first = await answerOf('documents', [file, '--out', out]);
    expect(first.answer).toMatchObject({ ok: true, created: 2, updated: 0, unchanged: 0, failed: 0 });
    expect(first.answer.documents.map((one) => [one.kind, one.entry, one.status])).toEqual([
      ['piagam', 'P-01', 'jadi'],
      ['surat', 'P-01', 'jadi'],
    ]);
    for (const one of first.answer.documents) expect(existsSync(path.join(out, one.file ?? ''))).toBe(true);
    expect(Object.keys(await tabsOf(path.join(out, 'lomba.xlsx')))).toContain('Peringkat · Penilaian');
    expect(first.err).toBe('Menghitung peringkat …\nMembuat dokumen: 2 dari 2 …\n');
    const made = documentsIn(out).map((name) => hashOf(path.join(out, 'documents', name)));
    const second = await answerOf('documents', [file, '--out', out]);
    expect(second.answer).toMatchObject({ ok: true, created: 0, updated: 0, unchanged: 2 });
    expect(documentsIn(out).map((name) => hashOf(path.join(out, 'documents', name)))).toEqual(made);
    expect(hashOf(file)).toBe(before);
  });

  it.concurrent('numbers typed into the result, and the history, outlive a run from the original', async () => {
    // The person's own tab of the name makes ours "Dokumen (2)".
    for (const [tabs, name] of [
      [base, 'Dokumen'],
      [withTabs({ Dokumen: [['milik panitia']] }), 'Dokumen (2)'],
    ] as const) {
      const file = await workbook(tabs);
      const out = path.join(path.dirname(file), 'hasil');
      const result = path.join(out, 'lomba.xlsx');
      await run(['documents', file, '--out', out]);
      const header = (await tabsOf(result))[name]?.[2] ?? [];
      await typeInto(result, name, 3, header.indexOf('Nomor'), '000.8.3/12/2023');
      const { answer } = await answerOf('documents', [file, '--out', out]);
      expect(answer).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
      expect(answer.documents[0]?.number).toBe('000.8.3/12/2023');
      const tabsNow = await tabsOf(result);
      expect(tabsNow[name]?.[3]?.[header.indexOf('Nomor')]).toBe('000.8.3/12/2023');
      expect(tabsNow.Riwayat?.slice(3).filter((row) => row[2] === 'dokumen')).toHaveLength(2);
      expect(documentsIn(out)).toHaveLength(2);
    }
  });

  it.concurrent('--kind: spaces, capitals and doubles', async () => {
    const file = await workbook();
    const out = freshFolder();
    const { answer } = await answerOf('documents', [file, '--out', out, '--kind', ' Surat , surat,']);
    expect(answer).toMatchObject({ created: 1, documents: [{ kind: 'surat' }] });
    expect(documentsIn(out)).toHaveLength(1);
    const both = await answerOf('documents', [file, '--out', out, '--kind', 'piagam,surat,piagam']);
    expect(both.answer).toMatchObject({ created: 1, unchanged: 1 });
  });

  it.concurrent('errors: nothing is made', async () => {
    const out = freshFolder();
    const { answer } = await answerOf('documents', [
      await workbook(withCell('Penilaian · J1', 1, 2, null)),
      '--out',
      out,
    ]);
    expect(answer).toMatchObject({ ok: false, created: 0, documents: [] });
    expect(documentsIn(out)).toEqual([]);
  });

  it.concurrent('two workbooks in one results folder do not touch each other’s documents', async () => {
    const where = freshFolder();
    const one = await workbook(base, '2022.xlsx', where);
    const named = ['Peserta', 'Penilaian · J1', 'Penilaian · J2'].reduce(
      (tabs, name) => withCell(name, 1, 1, 'Bank Sampah', tabs),
      base,
    );
    const other = await workbook(named, '2023.xlsx', where);
    const out = path.join(where, 'hasil');
    await run(['documents', one, '--out', out]);
    const first = documentsIn(out);
    expect((await answerOf('documents', [other, '--out', out])).answer).toMatchObject({ created: 2, updated: 0 });
    expect(documentsIn(out)).toEqual(expect.arrayContaining(first));
    expect(documentsIn(out)).toHaveLength(4);
    const again = await answerOf('documents', [one, '--out', out]);
    expect(again.answer).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    // Nobody changed anything in between.
    expect(again.err).not.toContain('.bak');
  });

  it.concurrent.each([
    ['while the first batch is being stored', (out: string) => documentsIn(out).length > 0],
    ['after the first batch', (out: string) => existsSync(path.join(out, 'lomba.xlsx')) && documentsIn(out).length > 9],
  ])('a run that is killed %s goes on and makes none twice', async (_, isTime) => {
    const file = await workbook(manyWinners());
    const out = path.join(path.dirname(file), 'hasil');
    const child = start(['documents', file, '--out', out]);
    const end = ended(child);
    const watch = setInterval(() => {
      if (isTime(out)) child.kill('SIGKILL');
    }, 2);
    await end;
    clearInterval(watch);
    const { answer } = await answerOf('documents', [file, '--out', out]);
    expect(answer).toMatchObject({ ok: true, failed: 0 });
    expect(answer.documents).toHaveLength(24);
    expect(documentsIn(out)).toEqual(answer.documents.map((one) => path.basename(one.file ?? '')).sort());
    const { answer: after } = await answerOf('documents', [file, '--out', out]);
    expect(after).toMatchObject({ created: 0, updated: 0, unchanged: 24 });
  });
});

describe('new', () => {
  it.concurrent.each(presets.map((preset) => preset.id))(
    '%s: a workbook that can be checked at once',
    async (preset) => {
      const file = path.join(freshFolder(), 'lomba baru', `${preset}.xlsx`);
      const { code, out, err } = await run(['new', preset, file]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(file);
      expect(Object.keys(await tabsOf(file))).toEqual(
        expect.arrayContaining(['Pengaturan', 'Tahapan', 'Kriteria', 'Peserta', 'Juri']),
      );
      const { answer } = await answerOf('validate', [file]);
      expect(answer.findings.filter((one) => one.severity === 'error')).toEqual([]);
      expect(answer.findings.map((one) => one.code)).toContain('STAGE_NOT_BEGUN');
      const before = hashOf(file);
      expect(refusal(await run(['new', preset, file]))).toContain('sudah ada');
      expect(hashOf(file)).toBe(before);
    },
  );
});

describe('open', () => {
  const urlIn = (child: ReturnType<typeof start>): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      child.stdout?.on('data', (piece: Buffer) => {
        text += piece.toString();
        const url = /http:\/\/\S+/.exec(text)?.[0];
        if (url !== undefined) resolve(url);
      });
    });

  posix.each(['SIGTERM', 'SIGINT'] as const)('serves the workbook on this computer until %s', async (signal) => {
    const file = await workbook();
    const before = hashOf(file);
    const child = start(['open', file]);
    const end = ended(child);
    const url = await urlIn(child);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{20,}\/$/);
    const [page, stranger] = await Promise.all([fetch(url), fetch(new URL('/', url))]);
    expect([page.status, stranger.status]).toEqual([200, 403]);
    expect(await page.text()).toContain('<html');
    child.kill(signal);
    expect((await end).code).toBe(0);
    expect(hashOf(file)).toBe(before);
  });

  it.concurrent('a port that is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, out, err } = await run(['open', await workbook(), '--port', String(port)]);
    server.close();
    expect({ code, out, oneLine: oneLine(err) }).toEqual({ code: 2, out: '', oneLine: true });
    expect(err).toContain(String(port));
  });
});

describe('how it is installed', () => {
  posix('runs as lembar-juri from its package', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    // The second was it once, and npx keeps its links.
    for (const program of [bin['lembar-juri'] ?? '', CLI]) {
      const linked = path.join(folder, 'lembar-juri');
      symlinkSync(path.resolve(program), linked);
      const { status, stdout } = spawnSync(linked, ['--help']);
      expect([status, stdout.toString()]).toEqual([0, expect.stringContaining('lembar-juri compute')]);
      rmSync(linked);
    }
  });

  it.concurrent('from a folder with a workbook of an earlier result copied to another computer', async () => {
    const file = await workbook();
    const out = path.join(path.dirname(file), 'hasil');
    await run(['documents', file, '--out', out]);
    const elsewhere = freshFolder();
    copyFileSync(path.join(out, 'lomba.xlsx'), path.join(elsewhere, 'lomba.xlsx'));
    const { answer } = await answerOf('documents', ['lomba.xlsx', '--out', 'hasil'], { cwd: elsewhere });
    expect(answer).toMatchObject({ ok: true, failed: 0 });
    expect(documentsIn(path.join(elsewhere, 'hasil'))).toHaveLength(2);
  });
});
