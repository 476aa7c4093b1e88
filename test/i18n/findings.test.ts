// Every finding has a sentence in both languages that says what is wrong and what to do.
import { codes } from '../../scripts/finding-catalogue';
import { sampleOf } from '../../scripts/findings-page';
import type { FindingCode } from '../../src/competition/finding';
import { findingSentence } from '../../src/i18n/findings';

const say = (code: FindingCode, language: 'id' | 'en'): string => findingSentence(sampleOf(code), language);

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
