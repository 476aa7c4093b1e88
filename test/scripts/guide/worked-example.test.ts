// The worked example of the guide: its numbers are those of the example workbook and of the program's own answer.
import { readFileSync } from 'node:fs';
import { type Host, openHost } from '../../../src/local/runtime/host';
import { compute } from '../../use-cases/support';

const FILE = 'examples/kolabik.xlsx';
const STAGE = 'Proposal';
const CRITERIA = 5;

type Page = { name: string; text: string; decimal: string };
const pages: Page[] = [
  { name: 'docs/panduan/contoh-hitung.md', decimal: ',' },
  { name: 'docs/guide/worked-example.md', decimal: '.' },
].map((one) => ({ ...one, text: readFileSync(one.name, 'utf8') }));

let host: Host;
let stage: ReturnType<typeof compute>['stages'][number];
beforeAll(async () => {
  host = await openHost({
    codeDir: 'dist',
    workbook: { bytes: readFileSync(FILE), name: 'kolabik.xlsx' },
    user: 'admin@lokal',
  });
  stage = compute(host, { provisional: false, write: false }).stages.find((one) => one.stage === STAGE)!;
});

const shown = (value: number, decimal: string): string => value.toFixed(2).replace('.', decimal);

function marksOf(judge: string, code: string): number[] {
  const rows = host.sheets()[`${STAGE} · ${judge}`] ?? [];
  const heads = rows.find((row) => row[0] === 'Kode') ?? [];
  const from = heads.indexOf('Kebaruan');
  const row = rows.find((one) => one[0] === code) ?? [];
  return row.slice(from, from + CRITERIA) as number[];
}

/** The cells of the rows of a page's tables that begin with this. */
const rowOf = ({ text }: Page, first: string): string[] =>
  new RegExp(`^\\| ${first} \\| (.+) \\|$`, 'm').exec(text)?.[1]?.split(' | ') ?? [];

const entryOf = (code: string) => stage.ranking.find((one) => one.code === code)!;

test.each(pages)('$name: each judge’s marks, their sum and mean', (page) => {
  for (const judge of ['J1', 'J2', 'J3']) {
    const marks = marksOf(judge, 'KLB-20');
    const sum = marks.reduce((total, one) => total + one, 0);
    expect(marks).toHaveLength(CRITERIA);
    expect(entryOf('KLB-20').judgeScores[judge]).toBe(sum / CRITERIA);
    expect(rowOf(page, judge)).toEqual([...marks, sum, shown(sum / CRITERIA, page.decimal)].map(String));
  }
});

test.each(pages)('$name: scores, tie-break and ranks', (page) => {
  const { text, decimal } = page;
  for (const [code, rank] of [
    ['KLB-20', 5],
    ['KLB-36', 6],
  ] as const) {
    const { score, rank: found, judgeScores } = entryOf(code);
    expect([found, shown(score, decimal)]).toEqual([rank, `87${decimal}20`]);
    for (const one of Object.values(judgeScores)) expect(text).toContain(shown(one, decimal));
    const first = ['J1', 'J2', 'J3'].map((judge) => marksOf(judge, code)[0] ?? 0);
    const mean = first.reduce((total, one) => total + one, 0) / first.length;
    expect(rowOf(page, code)).toEqual([...first.map(String), shown(mean, decimal)]);
  }
  expect(stage.ranking.filter(({ score }) => score > entryOf('KLB-20').score)).toHaveLength(4);
  expect([stage.ranking.length, stage.cut]).toEqual([64, 20]);
});

test.each(pages)('$name: the sentence is the program’s own', ({ text }) => {
  const quoted = [...text.matchAll(/^> (.+)$/gm)].map(([, line]) => line).join(' ');
  expect(quoted).toBe(entryOf('KLB-20').explanation);
});
