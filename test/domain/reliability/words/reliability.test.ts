// What the figures come to in words: sentences in both languages, the right one for each case.

import type { Reliability } from '../../../../src/domain/reliability';
import { reliabilitySentences } from '../../../../src/domain/reliability/words/reliability';

const found = (more: Partial<Reliability> = {}): Reliability => ({
  stage: 'Proposal',
  panel: { judges: 5, entries: 20, complete: 20 },
  kendallW: 0.72,
  kendallP: 0.001,
  iccSingle: 0.4,
  iccAverage: 0.77,
  alpha: 0.41,
  lambda: null,
  judges: [],
  stability: [],
  leaveOneOut: ['J1', 'J2', 'J3', 'J4', 'J5'].map((judge) => ({ judge, enters: [], leaves: [] })),
  methods: [],
  plenary: false,
  gap: null,
  verdict: { level: 'firm', within: 10, firm: 10, contested: [], again: 9.6 },
  ...more,
});

const change = { enters: ['P-11'], leaves: ['P-10'] };
const partly = found({
  verdict: { level: 'partly', within: 10, firm: 9, contested: ['P-10', 'P-11'], again: 8.4 },
  leaveOneOut: [
    { judge: 'J1', ...change },
    { judge: 'J2', enters: [], leaves: [] },
  ],
  methods: [
    { method: 'median', ...change },
    { method: 'rank-sum', enters: [], leaves: [] },
  ],
  gap: { lastIn: 'P-10', firstOut: 'P-11', points: 0.35, standardError: 0.8 },
});

it('says how many places are firm, whom to discuss, and why', () => {
  expect(reliabilitySentences(partly, 'id')).toEqual([
    '9 dari 10 posisi hampir pasti tepat; 1 lainnya berselisih tipis.',
    'Selisih tipis: P-10 dan P-11.',
    'Dewan juri lain yang serupa kira-kira memilih lagi 8 dari 10 peserta ini.',
    'Bila satu juri tidak dihitung, yang lolos berubah pada 1 dari 2 kemungkinan.',
    'Selisih P-10 dan P-11 di batas: 0,35 (galat baku 0,80): kurang dari dua kali galatnya, jadi belum pasti.',
    'Metode jumlah peringkat memberi peserta lolos yang sama.',
    'Dengan median: masuk P-11, keluar P-10.',
    'Juri sangat sepakat tentang urutan peserta.',
  ]);
  expect(reliabilitySentences(partly, 'en').slice(4, 7)).toEqual([
    'Gap between P-10 and P-11 at the cut: 0.35 (standard error 0.80): less than twice its error, so not certain.',
    'The same entries advance by rank-sum.',
    'By median: P-11 in, P-10 out.',
  ]);
});

it('names no single judge', () => {
  for (const language of ['id', 'en'] as const)
    expect(reliabilitySentences(partly, language).join(' ')).not.toMatch(/\bJ\d/);
});

it('says calmly that three judges leave little certain, unless they do not', () => {
  const sentences = (judges: number, from = partly) =>
    reliabilitySentences({ ...from, panel: { judges, entries: 9, complete: 9 } }, 'id').join(' ');
  expect(sentences(3)).toContain('Dengan 3 juri memang sedikit yang dapat dipastikan');
  expect(sentences(4)).not.toContain('sedikit yang dapat dipastikan');
  expect(sentences(3, found())).not.toContain('sedikit yang dapat dipastikan');
});

it('names up to twelve who are close, and says how many more', () => {
  const close = (count: number) =>
    reliabilitySentences(
      found({
        verdict: {
          ...{ level: 'open', within: 10, firm: 1, again: 5 },
          contested: Array.from({ length: count }, (_, index) => `P-${index + 1}`),
        },
      }),
      'en',
    )[1];
  expect(close(12)).toBe('Close: P-1, P-2, P-3, P-4, P-5, P-6, P-7, P-8, P-9, P-10, P-11 and P-12.');
  expect(close(14)).toMatch(/P-11, P-12,? and 2 more\.$/);
});

it('says of a single winner how often another panel would choose it', () => {
  const one = found({ verdict: { level: 'open', within: 1, firm: 0, contested: ['P-01'], again: 0.62 } });
  expect(reliabilitySentences(one, 'en')[2]).toBe(
    'Another panel of this kind would choose this entry again about 6 times in 10.',
  );
});

it('says a word on the agreement for every W, and none without', () => {
  const last = (kendallW: number | null) => reliabilitySentences(found({ kendallW }), 'en').pop();
  expect(
    [0.95, 0.7, 0.699, 0.5, 0.3, 0.1, 0].map((w) => /strongly|moderately|little|hardly/.exec(last(w)!)?.[0]),
  ).toEqual(['strongly', 'strongly', 'moderately', 'moderately', 'little', 'hardly', 'hardly']);
  expect(last(null)).not.toContain('agree on');
});

const untold: string[] = ['no-cut', 'single', 'apart', 'nobody'];

it.each([
  ['firm', 10, 10],
  ['firm', 1, 1],
  ['partly', 10, 6],
  ['partly', 10, 10],
  ['open', 10, 2],
  ['open', 10, 0],
  ['open', 1, 0],
  ['no-cut', 10, 10],
  ['single', 10, 0],
  ['apart', 10, 0],
  ['nobody', 0, 0],
] as const)('%s with %d places, %d of them firm: sentences in both languages', (level, within, firm) => {
  const contested = level === 'open' || level === 'partly' ? ['P-01'] : [];
  const one = found({
    verdict: { level, within, firm, contested, again: untold.includes(level) ? null : firm },
    gap: partly.gap,
    methods: partly.methods,
  });
  const [id, en] = [reliabilitySentences(one, 'id'), reliabilitySentences(one, 'en')];
  expect(id).toHaveLength(en.length);
  for (const sentence of [...id, ...en]) {
    expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
  // Where there is no cut, or one judge, nothing is said of a cut.
  if (untold.includes(level)) expect(id).toHaveLength(2);
});
