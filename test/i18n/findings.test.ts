// Every finding has a sentence in both languages that says what is wrong and what to do.
import type { FindingCode, FindingParams } from '../../src/competition/finding';
import { findingSentence } from '../../src/i18n/findings';

const samples: { [C in FindingCode]: FindingParams[C] } = {
  SCORE_MISSING: { judge: 'J1', cells: 3 },
  SCORE_NOT_NUMBER: { judge: 'J1', value: true },
  SCORE_TEXT_NUMBER: { judge: 'J1', value: '8,5', number: 8.5 },
  SCORE_IS_DATE: { judge: 'J1', date: '2026-05-08T00:00:00', likely: 8.5 },
  SCORE_OUT_OF_RANGE: { judge: 'J1', value: 101.5, min: 0, max: 100 },
  SCORE_ERROR: { judge: 'J1', value: '#REF!' },
  ROW_UNKNOWN_ENTRY: { judge: 'J1', entry: 'P-99' },
  ROW_DUPLICATE_ENTRY: { judge: 'J1', entry: 'P-01', rows: [4, 9] },
  ROW_MISSING_ENTRY: { judge: 'J1', entries: ['P-01', 'P-02', 'P-03'] },
  ROW_WITHOUT_CODE: { name: 'Antrean Ringkas' },
  COLUMN_MISSING_CRITERION: { judge: 'J1', criterion: 'Kebaruan' },
  COLUMN_DUPLICATE_CRITERION: { judge: 'J1', criterion: 'Kebaruan', columns: ['C', 'F'] },
  TAB_MISSING: { tab: 'Proposal · J1', judge: 'J1' },
  TAB_EMPTY: { judge: 'J1' },
  TAB_COPY: { judge: 'J1', first: 'Proposal · J1' },
  WEIGHTS_INVALID: { of: 'criteria', reason: 'not-a-number', value: 'dua' },
  SETTING_INVALID: { setting: 'method', value: 'median', reason: 'not-available', allowed: ['mean'] },
  ENTRY_DUPLICATE_CODE: { code: 'P-01', rows: [2, 7] },
  ENTRY_UNSCORED: { entry: 'P-01', name: 'Antrean Ringkas' },
  PANEL_DISCONNECTED: { groups: [['J1', 'J2'], ['J3']] },
  JUDGE_CONFLICT: { judge: 'J1', entry: 'P-01', reason: 'parent-institution' },
  JUDGE_RECUSED: { judge: 'J1', entry: 'P-01' },
  METHOD_CAUTION: { reason: 'stage-weights-unused' },
  TIE_AT_CUT: { rank: 3, places: 3, entries: ['P-01', 'P-02'] },
  STAGE_NOT_BEGUN: { stage: 'Presentasi' },
  RESULT_STALE: { computed: '2023-12-07T09:30:00' },
  SCALE_ASSUMED: { max: 10 },
  NAMES_SIMILAR: { of: 'entry', one: 'Antrean Ringkas', other: 'Antrean Ringkass' },
};

const codes = Object.keys(samples) as FindingCode[];
const say = (code: FindingCode, language: 'id' | 'en'): string =>
  findingSentence(
    { code, severity: 'error', params: samples[code] } as Parameters<typeof findingSentence>[0],
    language,
  );

it.each(codes)('%s reads as a sentence in both languages', (code) => {
  for (const language of ['id', 'en'] as const) {
    const sentence = say(code, language);
    expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\bmethod\b =/);
  }
  expect(say(code, 'id')).not.toBe(say(code, 'en'));
});

it('names the cell’s content as people write it', () => {
  expect(say('SCORE_TEXT_NUMBER', 'id')).toContain('“8,5” tersimpan sebagai teks');
  expect(say('SCORE_IS_DATE', 'id')).toContain('8 Mei 2026');
  expect(say('SCORE_IS_DATE', 'id')).toContain('8,5');
  expect(say('SCORE_IS_DATE', 'en')).toContain('8 May 2026');
  expect(say('SCORE_OUT_OF_RANGE', 'id')).toContain('101,5 di luar rentang 0 sampai 100');
  expect(say('SETTING_INVALID', 'id')).toBe('“Metode” = “median” belum tersedia pada versi ini; pilih rata-rata.');
  expect(say('SETTING_INVALID', 'en')).toBe('“Method” = “median” is not available in this version; choose mean.');
});

it('stays a sentence whatever a cell holds', () => {
  const params = { judge: 'J1', value: 'x'.repeat(10_000) };
  expect(findingSentence({ code: 'SCORE_NOT_NUMBER', severity: 'error', params }, 'id').length).toBeLessThan(250);
});
