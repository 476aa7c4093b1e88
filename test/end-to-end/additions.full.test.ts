// One thing, one folder: a made-up one of each of the six is its folder (below additions/) and one line in its list, in a copy of the project.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PizZip from 'pizzip';
import { newFolder } from '../folder';
import { documentsIn, ENGLISH, freshFolder, runAlone, tabsOf, workbook } from '../local/cli-support';
import type { CellValue, Tabs } from '../use-cases/support';

const PARTS = [
  ...['src', 'scripts', 'docs', 'package.json', 'tsconfig.base.json', 'appsscript.json'],
  ...['.dependency-cruiser.cjs', 'THIRD_PARTY_NOTICES.md'],
];

/** The line of each; none of them touches anything else. */
const LINES = {
  'src/domain/ranking/methods/list.ts': "'midrange'",
  'src/domain/ranking/tie-breaks/list.ts': "'highest'",
  'src/domain/validation/list.ts': "SCORE_TOO_FINE: 'scores/score-too-fine'",
  'src/domain/documents/kinds/list.ts': "'ucapan'",
  'src/domain/settings/presets/list.ts': "'desa'",
  'src/domain/settings/fields/list.ts': "'motto'",
};

const copy = newFolder();
const inCopy = (file: string): string => path.join(copy, file);
const read = (file: string): string => readFileSync(inCopy(file), 'utf8');

beforeAll(() => {
  for (const part of PARTS) cpSync(part, inCopy(part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), inCopy('node_modules'), 'junction');
  cpSync('test/end-to-end/additions', copy, { recursive: true });
});

/** Writes the lists with the lines of all but `without`. */
function writeLists(without?: string): void {
  for (const [list, line] of Object.entries(LINES)) {
    const text = readFileSync(list, 'utf8');
    const added = text.replace(/,?\s*([\]}] as const;)/, `,\n  ${line},\n$1`);
    expect(added).not.toBe(text);
    writeFileSync(inCopy(list), list === without ? text : added);
  }
}

const node = (...args: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const typeCheck = (...projects: string[]) => node('node_modules/typescript/bin/tsc', '-b', ...projects);

test.each(Object.keys(LINES))('a folder without its line in %s is not left out in silence', (list) => {
  writeLists(list);
  const { status, said } = node('scripts/lists.mjs');
  expect(status).toBe(1);
  expect(said).toContain(`has no line in ${list}`);
});

describe('with a line each', () => {
  beforeAll(() => {
    writeLists();
    expect(node('scripts/lists.mjs')).toEqual({ status: 0, said: '' });
  });

  test('a word that is missing in one language stops the type check', () => {
    const cuts: Record<string, string | RegExp> = {
      'ranking/methods/midrange/words.ts': ", en: 'midrange'",
      'ranking/tie-breaks/highest/words.ts': ", 'highest'",
      'validation/scores/score-too-fine/words.ts': /\n {2}en: .*/,
      'documents/kinds/ucapan/words.ts': ", en: 'Words of thanks'",
      'settings/presets/desa/words.ts': "name: 'Lomba Inovasi Desa'",
      'settings/fields/motto/words.ts': ", 'Motto'",
      'settings/fields/motto/form.ts': /\n {4}en: .*/,
    };
    const files = Object.keys(cuts).map((file) => `src/domain/${file}`);
    const whole = files.map(read);
    for (const [at, cut] of Object.values(cuts).entries()) {
      const less = whole[at]!.replace(cut, '');
      expect(less).not.toBe(whole[at]);
      writeFileSync(inCopy(files[at]!), less);
    }
    const { said } = typeCheck('src/domain');
    for (const [at, file] of files.entries()) writeFileSync(inCopy(file), whole[at]!);
    expect(files.filter((file) => !said.includes(`${file}(`))).toEqual([]);
  });

  test('they are known to the compiler, and built', () => {
    expect(typeCheck('src/sidebar', 'src/local/workbench/page', 'scripts')).toEqual({ status: 0, said: '' });
    expect(node('scripts/run.mjs', 'scripts/bundle/build.ts')).toEqual({ status: 0, said: '' });
    // The page says them in both languages; what is for the pages of docs/ is in nothing that is shipped.
    const page = read('dist/Sidebar.html');
    const inPage = ['tengah rentang', 'midrange', 'nilai tertinggi', 'Words of thanks', 'At most 40'];
    expect(inPage.filter((words) => !page.includes(words))).toEqual([]);
    const code = read('dist/Code.js');
    const behind = [
      'only both ends',
      'the highest score that',
      'say nothing.',
      'thanks under',
      'one visit to',
      'UCAPAN TERIMA',
    ];
    expect(behind.filter((words) => page.includes(words) || code.includes(words))).toEqual([]);
  });

  const program = inCopy('build/local/cli.mjs');
  const answerOf = async (...args: string[]) => JSON.parse((await runAlone([...args, '--json'], { program })).out);

  const scores: Record<string, number[]> = { J1: [70, 75, 60], J2: [90, 85, 60], J3: [71, 84, 60.125] };
  /** Under the mean, and under every other tie-break, P-02 would be first. */
  const book = (settings: CellValue[][]): Tabs => ({
    Pengaturan: [['Kunci', 'Nilai'], ['Nama Kompetisi', 'Lomba Uji'], ['Jumlah Top', 1], ...settings],
    Kriteria: [
      ['Kriteria', 'Bobot', 'Maks'],
      ['Kebaruan', 1, 100],
    ],
    Peserta: [['Kode', 'Nama Inovasi', 'Instansi'], ...['P-01', 'P-02', 'P-03'].map((code) => [code, code, code])],
    Juri: [['Kode', 'Nama'], ...Object.keys(scores).map((code) => [code, `Bu ${code}`])],
    ...Object.fromEntries(
      Object.entries(scores).map(([judge, given]) => [
        `Penilaian · ${judge}`,
        [['Kode', 'Kebaruan'], ...given.map((score, index) => [`P-0${index + 1}`, score])],
      ]),
    ),
  });

  test.each([
    ['Metode', 'tengah rentang', 'Penentu Nilai Sama', 'nilai tertinggi', 'Moto'],
    ['Method', 'midrange', 'Tie-breaks', 'highest', 'Motto'],
  ])('from the cell: %s = %s, %s = %s', async (method, midrange, tieBreaks, highest, motto) => {
    const settings = [
      [method, midrange],
      [tieBreaks, highest],
    ];
    const file = await workbook(book([...settings, [motto, 'Dari Desa untuk Negeri']]));
    const { findings } = await answerOf('validate', file);
    expect(findings).toEqual([expect.objectContaining({ code: 'SCORE_TOO_FINE', cell: 'B4', value: 60.125 })]);

    const out = freshFolder();
    const { stages, reliability } = await answerOf('compute', file, '--out', out);
    expect(stages[0]).toMatchObject({ method: 'midrange', unit: 'points' });
    const [first, second] = stages[0].ranking;
    expect([first.code, first.score, first.tieBrokenBy]).toEqual(['P-01', 80, 'highest']);
    expect([second.code, second.score]).toEqual(['P-02', 80]);
    expect(first.explanation).toContain('tengah rentang');
    expect(reliability[0].methods.map((one: { method: string }) => one.method)).toContain('mean');

    await answerOf('documents', file, '--out', out, '--kind', 'ucapan');
    const [one = '', ...others] = documentsIn(out);
    expect([one, others.length]).toEqual(['Ucapan – Bu J1 (J1).docx', 2]);
    const text = new PizZip(readFileSync(path.join(out, 'documents', one))).file('word/document.xml')?.asText();
    expect(text).toContain('Dari Desa untuk Negeri');

    const long = await answerOf('validate', await workbook(book([...settings, [motto, 'a'.repeat(41)]])));
    expect(long.findings[0]).toMatchObject({ code: 'SETTING_INVALID', severity: 'error' });
  });

  test('a workbook begins with the preset, and the command line offers it', async () => {
    const file = path.join(freshFolder(), 'desa.xlsx');
    expect(await runAlone(['new', 'desa', file], { program, env: ENGLISH })).toMatchObject({ code: 0 });
    expect((await tabsOf(file)).Pengaturan).toEqual(
      expect.arrayContaining([
        ['Metode', 'tengah rentang'],
        ['Penentu Nilai Sama', 'nilai tertinggi, bersama'],
        ['Moto', 'Desa Maju'],
      ]),
    );
    expect((await runAlone(['--help'], { program })).out).toContain('gipp, desa.');
  });

  test('to the docs', () => {
    execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/docs/docs.ts'], { cwd: copy });
    const rows: [page: string, ...rows: string[]][] = [
      ['methods.md', '| `tengah rentang` / `midrange` | The middle between'],
      ['metode.md', '| `tengah rentang` | Titik tengah'],
      [
        'workbook.md',
        '| `tengah rentang` / `midrange` | half of the lowest',
        '| `nilai tertinggi` / `highest` | the highest score',
        '| `desa` | Lomba Inovasi Desa | one visit',
        '| `Moto` / `Motto` | text | At most 40 letters',
      ],
      ['findings.md', '## SCORE_TOO_FINE', '> Nilai 60,125 lebih halus'],
      ['documents.md', '| `ucapan` | judge | rules | thanks'],
      ['sentences.md', '## domain/ranking/tie-breaks/highest/words.ts', '## Templat / Template: ucapan'],
    ];
    for (const [page, ...expected] of rows) {
      const text = read(`docs/${page}`);
      expect(expected.filter((row) => !text.includes(row))).toEqual([]);
    }
  });
});
