// A change in words.
import { changePhrase } from '../../../../src/domain/audit/words/changes';

it('lists, outcomes and statuses are written as people write them', () => {
  const change = (thing: 'judge' | 'stage' | 'entry', field: string, old: string | null, now: string) =>
    changePhrase({ thing, names: ['X'], field, old, now }, 'id');
  expect(change('judge', 'conflicts', '[]', '["P-01","P-02"]')).toContain('semula kosong, kini “P-01, P-02”');
  expect(change('stage', 'title', null, '{"outcomes":[{"places":3,"name":"Nominasi"}]}')).toContain('“3: Nominasi”');
  expect(change('stage', 'title', '{"name":"Terbaik"}', '{bukan')).toContain('semula “Terbaik”, kini “{bukan”');
  expect(change('entry', 'status', 'running', 'withdrawn')).toContain('semula kosong, kini “mundur”');
});

it('a judge’s whole tab is named with the number of its entries', () => {
  const tab = { thing: 'score' as const, names: ['Penilaian', 'J1'], field: null };
  expect(changePhrase({ ...tab, old: 2, now: null }, 'id')).toBe(
    'tab juri J1 (Penilaian): tidak ada lagi (dengan nilai 2 peserta)',
  );
  expect(changePhrase({ ...tab, old: null, now: 2 }, 'en')).toBe(
    'tab of judge J1 (Penilaian): put in (with scores of 2 entries)',
  );
});
