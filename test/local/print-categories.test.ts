// A computation as it is printed: categories, those passed over, and the first reserve.

import { computeLines } from '../../src/local/command-line/print';
import { commandLineWords } from '../../src/local/words/command-line';
import type { ComputeAnswer } from '../../src/use-cases/answers';

type Row = ComputeAnswer['stages'][number]['ranking'][number];

const row = (rank: number, code: string, more: Partial<Row> = {}): Row => ({
  rank,
  code,
  name: `Inovasi ${code}`,
  institution: '',
  category: '',
  score: 90 - rank,
  advances: false,
  categoryRank: null,
  reserve: false,
  title: null,
  tieBrokenBy: null,
  tie: '',
  explanation: '',
  judgeScores: {},
  ...more,
});
const won = { advances: true, title: 'Top 2' };

const printed = (ranking: Row[], unordered = false) => {
  const stage = { stage: 'Final', method: 'mean', unit: 'points' as const, cut: 2, unordered, judges: ['J1'], ranking };
  const understood = { facts: [], questions: [], answers: [] };
  const answer = { ok: true, findings: [], understood, stages: [stage], reliability: [], hash: '' };
  return computeLines(answer, 'id', commandLineWords('id')).join('\n');
};

it('prints each category with its own ranks, cut and reserve', () => {
  const text = printed([
    row(1, 'A', { category: 'OPD', categoryRank: 1, ...won }),
    row(2, 'B', { category: 'Kelurahan', categoryRank: 1, ...won }),
    row(3, 'C', { category: 'OPD', categoryRank: 2, reserve: true }),
  ]);
  expect(text).toMatch(
    /Kategori: OPD\n.+\n.+\n +1 +A .+ Top 2\n── batas lolos · cadangan pertama: C ─+\n +2 +C .+\n\nKategori: Kelurahan\n.+\n.+\n +1 +B .+ Top 2$/,
  );
});

it('marks who was passed over above the cut', () => {
  const text = printed([row(1, 'A', won), row(2, 'B'), row(3, 'C', won), row(4, 'D')]);
  expect(text).toMatch(/ 2 +B .+\(dilewati\)\n +3 +C .+ Top 2\n── batas lolos ─+\n +4 +D +Inovasi D +86,00$/);
  expect(text).not.toContain('Kategori');
});

it('says where the order is not for the public', () => {
  expect(printed([row(1, 'A', won)], true)).toContain('\nUrutan ini hanya untuk panitia');
  expect(printed([row(1, 'A', won)])).not.toContain('Urutan');
});
