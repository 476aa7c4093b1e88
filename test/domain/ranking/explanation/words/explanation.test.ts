// Explanations in words, precise enough to be recomputed.
import Fraction from 'fraction.js';
import type { Statement } from '../../../../../src/domain/ranking/explanation/statement';
import { explanationWords, tieWords } from '../../../../../src/domain/ranking/explanation/words/explanation';
import type { TieBreakStep } from '../../../../../src/domain/ranking/result';
import type { ScoreUnit } from '../../../../../src/domain/ranking/score-unit';

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

const criteria = [{ criterion: 'Nilai', weight: f('1'), max: f('100') }];
const both = (statement: Statement, unit: ScoreUnit = 'points') =>
  (['id', 'en'] as const).map((language) => explanationWords(language, 2, unit)([statement]));

describe('the working of each method', () => {
  it('trimmed: who was dropped, and that one of several alike was', () => {
    const highest = { judge: 'J2', score: f('90'), alike: 2 };
    const lowest = { judge: 'J4', score: f('60.5'), alike: 1 };
    expect(both({ code: 'SCORES_DROPPED', params: { dropped: { highest, lowest } } })).toEqual([
      'Dibuang: J2 90,00 (tertinggi, satu dari 2 yang sama) dan J4 60,50 (terendah); rata-rata dari nilai lainnya.',
      'Dropped: J2 90.00 (highest, one of 2 alike) and J4 60.50 (lowest); the mean is over the others.',
    ]);
    expect(both({ code: 'SCORES_DROPPED', params: { dropped: null } })).toEqual([
      'Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.',
      'Fewer than three judges: no score is dropped, the plain mean counts.',
    ]);
  });

  it('median: which scores are in the middle', () => {
    const [one, other] = [
      { judge: 'J1', score: f('80') },
      { judge: 'J3', score: f('81') },
    ];
    expect(both({ code: 'MIDDLE_SCORES', params: { middle: [one] } })).toEqual([
      'Nilai tengah: J1 80,00.',
      'The score in the middle: J1 80.00.',
    ]);
    expect(both({ code: 'MIDDLE_SCORES', params: { middle: [one, other] } })).toEqual([
      'Rata-rata dua nilai tengah: J1 80,00; J3 81,00.',
      'Mean of the two scores in the middle: J1 80.00; J3 81.00.',
    ]);
  });

  it('rank-sum: the rank with each judge, and what the number is called', () => {
    const ranks = [
      { judge: 'J1', rank: f('5/2'), entries: 7 },
      { judge: 'J2', rank: f('1'), entries: 3 },
    ];
    expect(both({ code: 'RANKS_WITHIN_JUDGES', params: { ranks } }, 'mean-rank')).toEqual([
      'Peringkat pada tiap juri: J1 2,5 dari 7; J2 1 dari 3.',
      'Rank with each judge: J1 2.5 of 7; J2 1 of 3.',
    ]);
    const judges = [{ judge: 'J1', score: f('80') }];
    expect(
      both({ code: 'STAGE_SCORE', params: { method: 'rank-sum', judges, criteria, score: f('1.75') } }, 'mean-rank'),
    ).toEqual([
      'Rata-rata peringkat 1,75 dari 1 juri (J1 80,00); bobot kriteria sama.',
      'Mean rank 1.75 of 1 judge (J1 80.00); equal weights.',
    ]);
  });

  it('z-score: mean, standard deviation and z of each judge lead back to the score', () => {
    const place = { score: f('90'), entries: 3, mean: f('80'), sd: f('7.5'), z: f('4/3') };
    const judges = [
      { judge: 'J1', ...place },
      { judge: 'J2', ...place, sd: f('0'), z: f('0') },
      { judge: 'J3', ...place, entries: 1, sd: f('0'), z: f('0') },
    ];
    expect(both({ code: 'STANDARDIZED', params: { judges } }, 'standard-score')).toEqual([
      'Selisih dari rata-rata juri dalam simpangan baku: J1 1,3333 (rata-rata 80,0000, simpangan baku 7,5000, 3 peserta); J2 0 (semua nilainya sama); J3 0 (hanya satu nilai); 50 + 10 × rata-ratanya 0,4444.',
      'Distance from the judge’s mean in standard deviations: J1 1.3333 (mean 80.0000, standard deviation 7.5000, 3 entries); J2 0 (all scores alike); J3 0 (a single score); 50 + 10 × their mean 0.4444.',
    ]);
  });

  it('prints standard scores with more decimals where the score lies beside a rounding boundary', () => {
    const place = { score: f('80'), entries: 9, mean: f('79'), sd: f('8') };
    const of = (...zs: string[]) =>
      both({
        code: 'STANDARDIZED',
        params: { judges: zs.map((z, index) => ({ judge: `J${index + 1}`, ...place, z: f(z) })) },
      })[1];
    // 51.234995 is 51.23; with 0.1235 it would be 51.24.
    expect(of('0.1234995')).toMatch(/J1 0\.1234995 .*their mean 0\.1234995\.$/);
    expect(of('0.1234')).toMatch(/J1 0\.1234 .*their mean 0\.1234\.$/);
    // Their mean alone lies there.
    expect(of('0.123', '0.123999')).toMatch(/J2 0\.12399\d+ .*their mean 0\.1234995\.$/);
  });
});

describe('what is lower is better or no points', () => {
  const margin: Statement = {
    code: 'MARGIN',
    params: { margin: f('1/2'), next: { rank: 2, entries: ['P-02'], score: f('2') } },
  };
  const outside: Statement = { code: 'OUTSIDE_CUT', params: { places: 3, last: true, behind: f('1/2') } };
  const below: Statement = { code: 'BELOW_PASSING_SCORE', params: { passingScore: f('3'), score: f('3.5') } };

  it('is named in margins and at the cut', () => {
    expect([margin, outside, below].map((one) => both(one, 'mean-rank'))).toEqual([
      ['Selisih rata-rata peringkat 0,50 dari peringkat 2 (P-02).', '0.50 of mean rank ahead of rank 2 (P-02).'],
      [
        'Tidak lolos: di luar 3 tempat yang tersedia; rata-rata peringkat 0,50 lebih besar daripada yang terakhir lolos.',
        'Does not advance: outside the 3 places; mean rank 0.50 higher than the last who does.',
      ],
      [
        'Tidak lolos: rata-rata peringkat 3,50 lebih besar daripada batas 3.',
        'Does not advance: the mean rank 3.50 is higher than the limit 3.',
      ],
    ]);
    expect(both(below, 'standard-score')).toEqual([
      'Tidak lolos: 3,50 di bawah skor baku minimal 3.',
      'Does not advance: 3.50 is below the passing standard score 3.',
    ]);
  });

  it('points are still just points', () => {
    expect([margin, below].map((one) => both(one))).toEqual([
      ['Selisih 0,50 dari peringkat 2 (P-02).', '0.50 ahead of rank 2 (P-02).'],
      ['Tidak lolos: 3,50 di bawah nilai minimal 3.', 'Does not advance: 3.50 is below the passing score 3.'],
    ]);
  });
});

describe('ties', () => {
  const among = ['P-01', 'P-02', 'P-03'];

  it('by majority: pairs won and lost, with the judges of each', () => {
    const statement: Statement = {
      code: 'TIE_BROKEN',
      params: {
        score: f('80'),
        tied: among,
        step: { metric: 'majority', value: f('1'), among },
        rival: { entry: 'P-02', rank: 2, value: f('0') },
        duels: [
          { rival: 'P-02', higher: 3, lower: 2 },
          { rival: 'P-03', higher: 2, lower: 2 },
        ],
      },
    };
    expect(both(statement)).toEqual([
      'Nilai 80,00 sama pada P-01, P-02 dan P-03; ditentukan oleh mayoritas: 1 (peringkat 2, P-02: 0). Pasangan menang 1, kalah 0 (banyaknya juri yang menilai lebih tinggi–lebih rendah: P-02 menang 3–2 dan P-03 seri 2–2).',
      'Score 80.00 is shared by P-01, P-02 and P-03; decided by majority: 1 (rank 2, P-02: 0). Pairs won 1, lost 0 (judges who put it higher–lower: P-02 won 3–2 and P-03 drawn 2–2).',
    ]);
  });

  it('shared: the values that were all the same', () => {
    const steps: TieBreakStep[] = [
      { metric: 'criteria', criterion: 'Kebaruan', value: f('80'), among },
      { metric: 'median', value: f('81.5'), among },
      { metric: 'majority', value: f('0'), among },
    ];
    expect(both({ code: 'TIE_SHARED', params: { score: f('80'), sharing: ['P-01', 'P-02'], steps } })).toEqual([
      'Nilai 80,00 dan semua penentu (“Kebaruan” 80,00, median 81,50, mayoritas 0) sama pada P-01 dan P-02: peringkat bersama.',
      'Score 80.00 and every tie-break (“Kebaruan” 80.00, median 81.50, majority 0) are the same for P-01 and P-02: shared rank.',
    ]);
  });

  it('however close: decimals until the two differ', () => {
    const step: TieBreakStep = { metric: 'previous', value: f('1000000000001/12500000000'), among };
    const params = { score: f('80'), tied: among, step, rival: { entry: 'P-02', rank: 2, value: f('80') } };
    expect(tieWords([{ code: 'TIE_BROKEN', params }], 'en', 2)).toBe('previous 80.0000000001 (P-02 80.0000000000)');
  });
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
