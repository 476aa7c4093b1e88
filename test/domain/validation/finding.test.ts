// Every finding has a sentence in both languages that says what is wrong and what to do.
import { codes, sampleOf } from '../../../scripts/docs/findings-page';
import { type FindingCode, type FindingParams, findingSentence } from '../../../src/domain/validation/finding';

const say = (code: FindingCode, language: 'id' | 'en'): string => findingSentence(sampleOf(code), language);

it.each(codes)('%s reads as a sentence in both languages', (code) => {
  for (const language of ['id', 'en'] as const) {
    const sentence = say(code, language);
    expect(sentence).toMatch(/^[\p{Lu}“].*[.?]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\bmethod\b =/);
  }
  expect(say(code, 'id')).not.toBe(say(code, 'en'));
});

const cautions: FindingParams['METHOD_CAUTION'][] = [
  { reason: 'stage-weights-unused' },
  { reason: 'standard-scores' },
  { reason: 'standard-scores-carried' },
  { reason: 'few-to-trim', entries: ['P-01', 'P-02'], whole: [] },
  { reason: 'few-to-trim', entries: ['P-01', 'P-02'], whole: ['P-02'] },
  { reason: 'passing-score-unit', unit: 'mean-rank', value: 70.5 },
  { reason: 'passing-score-unit', unit: 'standard-score', value: 70.5 },
];

it('has another sentence for every caution of a method', () => {
  for (const language of ['id', 'en'] as const) {
    const sentences = cautions.map((params) =>
      findingSentence({ code: 'METHOD_CAUTION', severity: 'warning', params }, language),
    );
    expect(new Set(sentences).size).toBe(cautions.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“\d].*\.$/u);
    expect(sentences[1]).toContain(language === 'id' ? 'menghapus beda mutu' : 'hide differences');
    expect(sentences[4]).toContain('P-02.');
    expect(sentences[5]).toContain(language === 'id' ? '70,5' : '70.5');
  }
});

it('names the cell’s content as people write it', () => {
  expect(say('SCORE_TEXT_NUMBER', 'id')).toContain('“8,5” tersimpan sebagai teks');
  expect(say('SCORE_IS_DATE', 'id')).toContain('8 Mei 2026');
  expect(say('SCORE_IS_DATE', 'id')).toContain('8,5');
  expect(say('SCORE_IS_DATE', 'en')).toContain('8 May 2026');
  expect(say('SCORE_OUT_OF_RANGE', 'id')).toContain('101,5 di luar 0–100');
  expect(say('SETTING_INVALID', 'id')).toBe(
    '“Nilai Belum Diisi” = “sebagian” bukan pilihan yang dikenal; isi dengan wajib lengkap atau sesuai pembagian.',
  );
  expect(say('SETTING_INVALID', 'en')).toBe(
    '“Missing Scores” = “sebagian” is not a known choice; use complete or assigned.',
  );
});

it('names the readings that join groups, or asks for some where conflicts forbid them', () => {
  const sentence = (joins: { judge: string; entry: string }[], language: 'id' | 'en') => {
    const params = { groups: [['J1', 'J2'], ['J3'], ['J4']], joins };
    return findingSentence({ code: 'PANEL_DISCONNECTED', severity: 'error', params }, language);
  };
  const joins = [
    { judge: 'J1', entry: 'P-03' },
    { judge: 'J2', entry: 'P-07' },
  ];
  expect(sentence(joins, 'id')).toMatch(/Minta juri J1 menilai P-03 dan juri J2 menilai P-07\.$/);
  expect(sentence(joins, 'en')).toMatch(/Ask judge J1 to score P-03 and judge J2 to score P-07\.$/);
  expect(sentence([], 'id')).toMatch(/Minta juri menilai juga peserta kelompok lain, atau tambah juri\.$/);
  expect(sentence([], 'en')).toMatch(/or add a judge\.$/);
});

it('names the entries whose judges were uneven without telling which way', () => {
  const entries = Array.from({ length: 8 }, (_, index) => ({ entry: `P-0${index}`, places: 7 - index }));
  const finding = {
    code: 'METHOD_CAUTION',
    severity: 'warning',
    params: { reason: 'uneven-judges', entries },
  } as const;
  expect(findingSentence(finding, 'id')).toContain('nilai 8 peserta jelas berubah: P-00 (bergeser 7 peringkat), ');
  expect(findingSentence(finding, 'id')).toContain('dan 2 lainnya. Pertimbangkan “Metode” = terkoreksi.');
  expect(findingSentence(finding, 'en')).toContain('P-05 (moves 2 ranks) and 2 more. Consider “Method” = adjusted.');
  const one = { ...finding, params: { reason: 'uneven-judges' as const, entries: [{ entry: 'P-01', places: 0 }] } };
  expect(findingSentence(one, 'id')).toContain('nilai 1 peserta jelas berubah: P-01 (peringkat tetap).');
  expect(findingSentence(one, 'en')).toContain('the scores of 1 entry clearly change: P-01 (same rank).');
});

it('stays a sentence whatever a cell holds', () => {
  const where = { entries: ['A'], criteria: ['Kebaruan'], cells: 1 };
  const params = { judge: 'J1', where, value: 'x'.repeat(10_000), min: 0, max: 100 };
  expect(findingSentence({ code: 'SCORE_NOT_NUMBER', severity: 'error', params }, 'id').length).toBeLessThan(250);
});

it('tells a tie for prizes from one for places, and in which category', () => {
  const tie = (more: object) =>
    findingSentence(
      { code: 'TIE_AT_CUT', severity: 'warning', params: { rank: 2, places: 2, entries: ['A', 'B'], ...more } },
      'id',
    );
  expect(tie({})).toContain('Peringkat 2 ditempati bersama oleh A dan B, sedangkan tempat hanya 2.');
  expect(tie({ prize: true, category: 'OPD' })).toContain(
    'Peringkat 2 (kategori OPD) ditempati bersama oleh A dan B, sedangkan uang pembinaannya berbeda.',
  );
});

it.each([
  ['entries.category', 'category-blank', ['P-01', 'P-02']],
  ['entries.category', 'category-alone', []],
  ['stages.title', 'outcomes', []],
  ['stages.title', 'outcomes-beyond-cut', ['3']],
  ['rankedWinners', 'prizes-unequal', ['3']],
  ['prizes.4', 'prizes-unused', ['3']],
] as const)('%s: %s says what to do in both languages', (setting, reason, allowed) => {
  const params = { setting, value: 'x', reason, allowed: [...allowed] };
  for (const language of ['id', 'en'] as const) {
    const said = findingSentence({ code: 'SETTING_INVALID', severity: 'error', params }, language);
    expect(said).toMatch(/^“[^”.]+” = “x” .+[;.:,] .+\.$/);
    for (const one of allowed) expect(said).toContain(one);
  }
});
