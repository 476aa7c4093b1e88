// A computation printed for a terminal.

import { computeLines } from '../../src/local/command-line/print';
import { commandLineWords } from '../../src/local/words/command-line';
import type { ComputeAnswer, StageAnswer } from '../../src/use-cases/answers';

const row = (rank: number, code: string, score: number, tie = ''): StageAnswer['ranking'][number] => ({
  rank,
  code,
  name: `Inovasi ${code}`,
  institution: '',
  category: '',
  score,
  advances: rank === 1,
  categoryRank: null,
  reserve: false,
  title: null,
  tieBrokenBy: tie === '' ? null : 'criteria',
  tie,
  explanation: '',
  judgeScores: {},
});

const lines = (stage: Partial<StageAnswer>, language: 'id' | 'en' = 'id'): string[] => {
  const ranking = [row(1, 'P-01', 1.5), row(2, 'P-02', 2.25)];
  const one: StageAnswer = {
    stage: 'S',
    method: 'mean',
    unit: 'points',
    cut: 1,
    unordered: false,
    judges: ['J1', 'J2'],
    ranking,
    ...stage,
  };
  const understood = { facts: [], questions: [], answers: [] };
  const answer: ComputeAnswer = { ok: true, findings: [], understood, stages: [one], reliability: [], hash: '' };
  return computeLines(answer, language, commandLineWords(language));
};

it('calls the number what it is, and says when lower is better', () => {
  expect(lines({})[2]).toMatch(/ Nilai$/);
  expect(lines({}).join()).not.toContain('makin kecil');
  const ranks = lines({ method: 'rank-sum', unit: 'mean-rank' });
  expect(ranks[2]).toBe('Rata-rata peringkat: makin kecil makin baik');
  expect(ranks[3]).toMatch(/ Rata-rata Peringkat$/);
  expect(lines({ method: 'z-score', unit: 'standard-score' }, 'en').slice(2, 4)).toEqual([
    'Standard score: 50 means average',
    expect.stringMatching(/ Standard Score$/),
  ]);
});

it('shows the values that broke a tie, uncut behind a long name', () => {
  const tie = `${'Kriteria yang namanya panjang sekali '.repeat(2)}83,335 (P-02 83,333)`;
  const ranking = [row(1, 'P-01', 80, tie), row(2, 'P-02', 80, 'median 83,333 (P-01 83,335)')];
  const printed = lines({ ranking });
  expect(printed.some((line) => line.endsWith('83,335 (P-02 83,333)'))).toBe(true);
  expect(printed.some((line) => line.endsWith('median 83,333 (P-01 83,335)'))).toBe(true);
});
