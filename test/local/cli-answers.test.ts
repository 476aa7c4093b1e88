// Questions on the command line: printed with their options, answered from a file or with what is likely, remembered.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue, Tabs } from '../use-cases/support';
import { answerOf, ENGLISH, type Ended, freshFolder, run, tabsOf, workbook } from './cli-support';

/** Whoever is best in the third column of scores is last in the other two. */
const tab = (judge: number, header: string | null): CellValue[][] => [
  ['Kode', 'Nama Inovasi', 'Efektif', 'Manfaat', header],
  ['P-01', 'Antrean Ringkas', 80 + judge, 80, 20],
  ['P-02', 'Posyandu Sore', 70, 72 + judge, 60 + judge],
  ['P-03', 'Kurir Obat', 60, 61, 98 - judge],
  ['P-04', 'Lapor Kilat', 75 - judge, judge === 1 ? 69 : 66, 50],
];
const tabsWith = (header: string | null): Tabs =>
  Object.fromEntries(['Juri 1', 'Juri 2', 'Juri 3'].map((name, index) => [name, tab(index, header)]));
/** Is it a criterion? Probably. */
const unnamed = tabsWith(null);
/** Nobody has filled it in: what it is for only a person knows. */
const blank: Tabs = Object.fromEntries(
  Object.entries(tabsWith('Dampak')).map(([name, rows]) => [
    name,
    rows.map((row, index) => (index === 0 ? row : [...row.slice(0, 4), null])),
  ]),
);
const COLUMN = 'column/#4';

const answersFile = (content: unknown, file = path.join(freshFolder(), 'jawaban.json')): string => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const winner = (answer: { stages: { ranking: { code: string }[] }[] }) => answer.stages[0]?.ranking[0]?.code;

/** Exit code 2 as it must be; answers with the line. */
function refusal({ code, out, err }: Ended): string {
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  return err.trim();
}

describe('what is asked', () => {
  it.concurrent('stands in the JSON of both commands, with exit code 1 and nothing ranked', async () => {
    const file = await workbook(unnamed);
    const [computed, validated] = await Promise.all([
      answerOf('compute', [file, '--out', freshFolder()]),
      answerOf('validate', [file]),
    ]);
    for (const { code, answer } of [computed, validated]) {
      expect(code).toBe(1);
      expect(answer.findings[0]).toMatchObject({ code: 'UNDERSTANDING_OPEN', severity: 'error', cell: 'E1' });
      expect(answer.understood.questions).toMatchObject([{ id: COLUMN, cell: 'E1', default: 'criterion' }]);
      expect(answer.understood.facts.map(({ kind }) => kind)).toContain('JUDGE_TABS');
    }
    expect(computed.answer.stages).toEqual([]);
  });

  it.concurrent('is printed with its options and the way to answer', async () => {
    const { code, out } = await run(['compute', await workbook(unnamed), '--out', freshFolder()]);
    expect(code).toBe(1);
    expect(out).toContain('Juri 1!E1 (dan 2 tab lain): Kolom E tidak berjudul');
    expect(out).toMatch(/column\/#4\n +criterion +Ya, kriteria \(bawaan\)\n +ignore +Tidak dihitung\n/);
    expect(out).toContain('{"column/#4":"criterion"}');
    expect(out).not.toContain('UNDERSTANDING_OPEN');
  });
});

describe('--answers', () => {
  it.concurrent('decides, and later runs remember it, also of the result itself', async () => {
    const [file, out] = [await workbook(unnamed), freshFolder()];
    const result = path.join(out, path.basename(file));
    const first = await answerOf('compute', [file, '--out', out, '--answers', answersFile({ [COLUMN]: 'ignore' })]);
    expect(winner(first.answer)).toBe('P-01');
    expect(first.answer.understood).toMatchObject({ questions: [], answers: [{ id: COLUMN, option: 'ignore' }] });
    expect(winner((await answerOf('compute', [file, '--out', out])).answer)).toBe('P-01');
    expect((await answerOf('validate', [result])).answer.ok).toBe(true);
    // The same once more is no mistake.
    const again = await answerOf('validate', [result, '--answers', answersFile({ [COLUMN]: 'ignore' })]);
    expect(again.answer.ok).toBe(true);
  });

  it.concurrent('over validate alone nothing is written; with --out it is remembered', async () => {
    const [file, out] = [await workbook(unnamed), freshFolder()];
    // As Notepad saves it.
    const answers = answersFile(`\uFEFF${JSON.stringify({ [COLUMN]: 'ignore' })}`);
    expect((await answerOf('validate', [file, '--answers', answers])).answer.ok).toBe(true);
    expect((await answerOf('validate', [file])).answer.ok).toBe(false);
    const { code, out: said } = await run(['validate', file, '--out', out, '--answers', answers]);
    expect([code, said]).toEqual([0, expect.stringContaining(path.join(out, path.basename(file)))]);
    expect(Object.keys(await tabsOf(path.join(out, path.basename(file))))).toEqual(Object.keys(unnamed));
    expect(winner((await answerOf('compute', [file, '--out', out])).answer)).toBe('P-01');
  });

  it.concurrent.each([
    ['an unknown question', { 'column/x': 'ignore' }, '“column/x”', COLUMN],
    ['an unknown option', { [COLUMN]: 'ya' }, '“ya”', 'criterion, ignore'],
    ['no JSON', '{column', 'jawaban.json', 'JSON'],
    ['a list', [COLUMN], 'jawaban.json', 'JSON'],
    ['an answer that is no text', { [COLUMN]: 1 }, 'jawaban.json', 'JSON'],
  ])('%s: one line and exit code 2', async (_, content, named, hint) => {
    const [file, out] = [await workbook(unnamed), freshFolder()];
    const line = refusal(await run(['compute', file, '--out', out, '--answers', answersFile(content)]));
    expect(line).toContain(named);
    expect(line).toContain(hint);
    expect(existsSync(path.join(out, path.basename(file)))).toBe(false);
  });

  it.concurrent('where one of several does not fit, none is remembered', async () => {
    const [file, out] = [await workbook(unnamed), freshFolder()];
    const answers = answersFile({ [COLUMN]: 'ignore', 'row/x': 'entry' });
    expect(refusal(await run(['compute', file, '--out', out, '--answers', answers]))).toContain('“row/x”');
    const { answer } = await answerOf('compute', [file, '--out', out]);
    expect(answer.understood).toMatchObject({ questions: [{ id: COLUMN }], answers: [] });
  });

  it.concurrent('a file that is not there, or is none; in the language of this computer', async () => {
    const file = await workbook(unnamed);
    const missing = path.join(freshFolder(), 'tiada.json');
    expect(refusal(await run(['validate', file, '--answers', missing]))).toContain('tiada.json” tidak ada');
    const inEnglish = await run(['validate', file, '--answers', freshFolder()], { env: ENGLISH });
    expect(refusal(inEnglish)).toContain('cannot be opened (EISDIR)');
    expect(refusal(await run(['decide', file, '--out', freshFolder(), '--answers', missing]))).toContain('--answers');
  });
});

describe('--accept', () => {
  it.concurrent('takes the likely answer', async () => {
    const { answer } = await answerOf('compute', [await workbook(unnamed), '--out', freshFolder(), '--accept']);
    expect(winner(answer)).toBe('P-03');
    expect(answer.understood.answers).toMatchObject([{ id: COLUMN, option: 'criterion' }]);
  });

  it.concurrent('fails with the list of the questions that have none', async () => {
    const [file, out] = [await workbook(blank), freshFolder()];
    const { code, answer } = await answerOf('compute', [file, '--out', out, '--accept']);
    expect([code, answer.stages]).toEqual([1, []]);
    expect(answer.understood.questions).toMatchObject([{ id: 'column/dampak', default: null }]);
    const { out: said } = await run(['compute', file, '--out', out, '--accept']);
    expect(said).toContain('Tanpa jawaban bawaan (1)');
    expect(said).toContain('column/dampak');
    expect(said).not.toContain('--accept');
  });

  it.concurrent('what is answered singly comes first', async () => {
    const answers = answersFile({ [COLUMN]: 'ignore' });
    const { answer } = await answerOf('validate', [await workbook(unnamed), '--accept', '--answers', answers]);
    expect(answer.understood.answers).toMatchObject([{ id: COLUMN, option: 'ignore' }]);
    expect(answer.ok).toBe(true);
  });
});
