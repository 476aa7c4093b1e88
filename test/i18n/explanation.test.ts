// Explanations in words, precise enough to be recomputed.
import Fraction from 'fraction.js';
import { explanationWords, tieWords } from '../../src/i18n/explanation';
import type { Statement } from '../../src/ranking/explanation/statement';

const f = (value: string) => new Fraction(value);
const tie: Statement = {
  code: 'TIE_BROKEN',
  params: {
    score: f('80'),
    tied: ['P-01', 'P-02'],
    step: { metric: 'criteria', criterion: 'Kebaruan', value: f('250004/3000'), among: ['P-01', 'P-02'] },
    rival: { entry: 'P-02', rank: 2, value: f('250/3') },
  },
};

it('prints as many decimals as it takes to see what decided', () => {
  expect(explanationWords('id', 2)([tie])).toContain('“Kebaruan”: 83,335 (peringkat 2, P-02: 83,333)');
  expect(tieWords([tie], 'en', 2)).toBe('Kebaruan 83.335 (P-02 83.333)');
});

it('says nothing in the tie column where there was no tie', () => {
  expect(tieWords([{ code: 'LAST_RANK', params: { rank: 3 } }], 'id', 2)).toBe('');
});

it('tells a small margin from none', () => {
  const margin: Statement = {
    code: 'MARGIN',
    params: { margin: f('1/3000'), next: { rank: 2, entries: ['P-02'], score: f('1') } },
  };
  expect(explanationWords('id', 2)([margin])).toBe('Selisih 0,0003 dari peringkat 2 (P-02).');
});

it('speaks both languages', () => {
  const statement: Statement = {
    code: 'STAGE_SCORE',
    params: {
      method: 'mean',
      judges: [{ judge: 'J1', score: f('81.5') }],
      criteria: [
        { criterion: 'Kebaruan', weight: f('60'), max: f('100') },
        { criterion: 'Efektif', weight: f('40'), max: f('100') },
      ],
      score: f('81.5'),
    },
  };
  expect(explanationWords('id', 2)([statement])).toBe(
    'Nilai 81,50 = rata-rata 1 juri (J1 81,50); bobot Kebaruan 60, Efektif 40.',
  );
  expect(explanationWords('en', 2)([statement])).toBe(
    'Score 81.50 = mean of 1 judge (J1 81.50); weights Kebaruan 60, Efektif 40.',
  );
});
