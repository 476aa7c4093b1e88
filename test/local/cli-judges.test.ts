// Judges by the command line: their tabs, or a file for each, from the empty workbook to the ranking.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openHost } from '../../src/local/runtime/host';
import { preparationWords } from '../../src/use-cases/judging/words/preparation';
import { fileText } from '../use-cases/judge-files-support';
import { answerOf, freshFolder, hashOf, run, tabsOf } from './cli-support';

/** What the office types into a workbook that `new` made, and saves. */
async function fill(file: string, cells: readonly (readonly [string, string, string | number])[]): Promise<void> {
  const host = await openHost({ codeDir: 'dist', workbook: { path: file, name: path.basename(file) } });
  for (const [tab, cell, value] of cells) {
    // A setting is told by its name.
    const row = host.sheets()[tab]!.findIndex(([key]) => key === cell);
    host.editCell(tab, row < 0 ? cell : `B${row + 1}`, value);
  }
  writeFileSync(file, await host.toBytes());
}

const ENTRIES = [2, 3, 4].flatMap((row) =>
  [`P-0${row - 1}`, `Inovasi ${row - 1}`, `Dinas ${row - 1}`].map(
    (value, column) => ['Peserta', `${'ABC'[column]}${row}`, value] as const,
  ),
);
const JUDGES = [2, 3].flatMap((row) =>
  [`J${row - 1}`, `Juri ${row - 1}`].map((value, column) => ['Juri', `${'AB'[column]}${row}`, value] as const),
);
const TOP = ['Tahapan', 'D2', 1] as const;

async function competition(
  preset: string,
  more: Parameters<typeof fill>[1] = [],
): Promise<{ file: string; out: string }> {
  const file = path.join(freshFolder(), 'lomba.xlsx');
  expect((await run(['new', preset, file])).code).toBe(0);
  await fill(file, [...ENTRIES, ...JUDGES, TOP, ...more]);
  return { file, out: path.join(path.dirname(file), 'hasil') };
}

it('assign: who reads what in the result, kept by the next command, and judges’ tabs made of it', async () => {
  const third = ['A4', 'B4'].map((cell, index) => ['Juri', cell, ['J3', 'Juri 3'][index]!] as const);
  const { file, out } = await competition('malang', third);
  const args = [file, '--out', out, '--readings', '2', '--seed', '5'];
  const { answer, err } = await answerOf('assign', args);
  expect(err).toBe('');
  expect(answer.findings).toEqual([]);
  expect(answer.loads).toEqual({ J1: 2, J2: 2, J3: 2 });
  expect(answer.expectedError).toBeCloseTo(Math.sqrt(11 / 18), 6);
  expect((await answerOf('assign', args)).answer.assignment).toEqual(answer.assignment);
  const text = await run(['assign', ...args]);
  expect(text.out).toContain('Setiap inovasi dinilai 2 juri; beban 2; tanpa benturan.');
  expect(text.out).toContain('0,782 kali galat satu penilaian');
  await answerOf('tabs', [file, '--out', out]);
  const made = await tabsOf(path.join(out, 'lomba.xlsx'));
  for (const judge of ['J1', 'J2', 'J3']) {
    const own = answer.assignment.flatMap(({ entry, judges }) => (judges.includes(judge) ? [entry] : []));
    const rows = made[`Presentasi dan Wawancara · ${judge}`]!.slice(4);
    expect(rows.map(([code]) => code).sort()).toEqual(own);
  }
  expect((await run(['assign', file, '--out', out, '--readings', 'dua'])).err).toContain('bilangan bulat');
});

it('schedule: the timetable in the result, kept by the next command', async () => {
  const day = ['Tahapan', 'G2', '16–17 Maret 2021'] as const;
  const hours = [
    ['Tahapan', 'H1', 'Jam'],
    ['Tahapan', 'I1', 'Menit'],
    ['Tahapan', 'H2', '09.00–10.00'],
    ['Tahapan', 'I2', '15 + 10'],
  ] as const;
  const { file, out } = await competition('malang', [day, ...hours]);
  const { answer } = await answerOf('schedule', [file, '--out', out, '--seed', '3']);
  expect(answer.slots.map(({ date, start }) => `${date} ${start}`)).toEqual([
    '2021-03-16 09.00',
    '2021-03-16 09.25',
    '2021-03-17 09.00',
  ]);
  expect((await answerOf('schedule', [file, '--out', out, '--seed', '4'])).answer.slots).toEqual(answer.slots);
  const text = await run(['schedule', file, '--out', out]);
  expect(text.out).toContain('3 peserta dijadwalkan dalam 2 hari.');
  expect(text.out).toContain('2021-03-16  09.25–09.50');
});

it('tabs: made in the result, filled in there, checked and ranked', async () => {
  const { file, out } = await competition('malang');
  const before = hashOf(file);
  const { answer, err } = await answerOf('tabs', [file, '--out', out]);
  expect(err).toBe('');
  expect(answer.tabs.map(({ tab, status }) => `${tab} ${status}`)).toEqual([
    'Presentasi dan Wawancara · J1 made',
    'Presentasi dan Wawancara · J2 made',
  ]);
  expect(hashOf(file)).toBe(before);
  const result = path.join(out, 'lomba.xlsx');
  const scores = answer.tabs.flatMap(({ tab }, judge) =>
    [5, 6, 7].flatMap((row) => [...'DEFGH'].map((column) => [tab, `${column}${row}`, 100 - 5 * row - judge] as const)),
  );
  await fill(result, scores);
  expect((await answerOf('validate', [result])).answer.progress.map(({ scored }) => scored)).toEqual([3, 3]);
  const { stages } = (await answerOf('compute', [result, '--out', out])).answer;
  expect(stages[0]?.ranking.map(({ code, rank, advances }) => `${rank} ${code} ${advances}`)).toEqual([
    '1 P-01 true',
    '2 P-02 false',
    '3 P-03 false',
  ]);
  // Once more: nothing is made twice.
  const again = await run(['tabs', result, '--out', out]);
  expect([again.code, again.err]).toEqual([0, '']);
  expect(again.out).toContain('Presentasi dan Wawancara · J1: tetap');
});

it('judge-files and collect: a file for each judge, read into locked tabs, ranked', async () => {
  const { file, out } = await competition('malang', [['Pengaturan', 'Berkas Juri', 'terpisah']]);
  const before = hashOf(file);
  const made = await answerOf('judge-files', [file, '--out', out]);
  expect([made.answer.made, made.answer.files.map(({ judge, state }) => `${judge} ${state}`)]).toEqual([
    2,
    ['J1 no-email', 'J2 no-email'],
  ]);
  expect(made.err).toMatch(/^Membuat berkas juri: \d dari 2\n/);
  const places = made.answer.files.map(({ link }) => path.join(out, String(link)));
  expect(places.every((one) => existsSync(one))).toBe(true);
  // Nothing of the other judge's, and no ranking, lies in a judge's file.
  expect((await fileText(readFileSync(places[0]!))).join()).not.toContain('Juri 2');

  for (const [judge, place] of places.entries()) {
    const cells = [5, 6, 7].flatMap((row) =>
      [...'DEFGH'].map(
        (column) => [`Presentasi dan Wawancara · J${judge + 1}`, `${column}${row}`, 50 + row * 5] as const,
      ),
    );
    await fill(place, judge === 0 ? cells : cells.slice(0, 10));
  }
  const first = await answerOf('collect', [file, '--out', out]);
  expect([first.answer.collected, first.answer.files.map(({ done, of }) => `${done}/${of}`)]).toEqual([
    2,
    ['3/3', '2/3'],
  ]);
  const result = path.join(out, 'lomba.xlsx');
  const check = await answerOf('validate', [result]);
  expect(check.answer.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'SCORE_MISSING',
  ]);

  await fill(
    places[1]!,
    [...'DEFGH'].map((column) => ['Presentasi dan Wawancara · J2', `${column}7`, 85] as const),
  );
  const second = await run(['collect', file, '--out', out]);
  expect(second).toMatchObject({ code: 0, out: expect.stringContaining(preparationWords.id.collected(2, 5)) });
  expect(second.out).not.toMatch(/P-01 ·/);
  const { stages } = (await answerOf('compute', [file, '--out', out])).answer;
  expect(stages[0]?.ranking.map(({ code }) => code)).toEqual(['P-03', 'P-02', 'P-01']);
  expect(hashOf(file)).toBe(before);
  expect((await tabsOf(result))['Presentasi dan Wawancara · J2']?.[1]?.[0]).toMatch(/^Lembar Juri · dikumpulkan/);
});

it('says in one line what stands in the way', async () => {
  const { file, out } = await competition('malang');
  for (const command of ['judge-files', 'collect']) {
    const ended = await run([command, file, '--out', out]);
    expect([ended.code, ended.out, ended.err.trim().split('\n')]).toEqual([
      2,
      '',
      [expect.stringContaining('bukan “terpisah”')],
    ]);
  }
  const wrong = await run(['tabs', file, '--out', out, '--stage', 'Semifinal']);
  expect([wrong.code, wrong.out, wrong.err.trim().split('\n').length]).toEqual([2, '', 1]);
  expect((await run(['tabs', file])).code).toBe(2);
});
