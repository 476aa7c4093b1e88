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
    step: { metric: 'criteria', criterion: 'Kebaruan', value: f('250004/3000') },
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

describe('the correction for severity', () => {
  const corrected = (
    points: string,
    origin: 'given' | 'estimated' | 'no-judge-effect' | 'too-few-scores',
  ): Statement => ({
    code: 'SEVERITY_CORRECTED',
    params: { mean: f('80.25'), correction: { points: f(points), lambda: f('0.8734'), origin } },
  });

  it('is one number for all judges of the entry together, with λ and where it is from', () => {
    expect(explanationWords('id', 2)([corrected('1.318', 'estimated')])).toBe(
      'Rata-rata 80,25 ditambah 1,32: juri peserta ini secara bersama 1,32 poin lebih ketat daripada keseluruhan juri (λ = 0,8734, ditaksir dari nilai tahap ini).',
    );
    expect(explanationWords('en', 2)([corrected('-1.318', 'given')])).toBe(
      'Mean 80.25 minus 1.32: the judges of this entry together are 1.32 points more lenient than the panel as a whole (λ = 0.8734, from the settings).',
    );
  });

  it('says when it changes nothing', () => {
    expect(explanationWords('id', 2)([corrected('-0.004', 'no-judge-effect')])).toBe(
      'Rata-rata 80,25 tidak berubah oleh koreksi keketatan (λ = 0,8734, tidak ditemukan beda keketatan antarjuri).',
    );
    const complete: Statement = { code: 'SEVERITY_CORRECTED', params: { mean: f('80.25'), correction: null } };
    expect(explanationWords('en', 2)([complete])).toMatch(/^All entries were scored by the same judges/);
    expect(explanationWords('id', 2)([complete])).toMatch(/^Semua peserta dinilai juri yang sama/);
  });
});
