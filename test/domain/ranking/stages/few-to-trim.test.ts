// The caution that little is left of few scores once two are dropped.
import { competition, entry, judge, rankAll, type Table } from '../support';

const judges = ['J1', 'J2', 'J3', 'J4', 'J5'].map((code) => judge(code));

/** Entry → by how many judges it is scored. */
function found(counts: Record<string, number>, method: 'trimmed' | 'mean' = 'trimmed') {
  const table: Table = Object.fromEntries(
    judges.map(({ code }, index) => [
      code,
      Object.fromEntries(
        Object.entries(counts).flatMap(([who, count]) => (index < count ? [[who, [80 + index]]] : [])),
      ),
    ]),
  );
  const entries = Object.keys(counts).map((code) => entry(code));
  return rankAll(competition({ judges, entries, settings: { method, missing: 'assigned', top: 9 } }), [table])[0]!
    .findings;
}

it('names entries with fewer than five judges, and those with fewer than three', () => {
  expect(found({ A: 5, B: 4, C: 3, D: 2, E: 1 })).toEqual([
    {
      code: 'METHOD_CAUTION',
      severity: 'warning',
      stage: 'Penilaian',
      params: {
        reason: 'few-to-trim',
        entries: ['“Inovasi B” (B)', '“Inovasi C” (C)', '“Inovasi D” (D)', '“Inovasi E” (E)'],
        whole: ['“Inovasi D” (D)', '“Inovasi E” (E)'],
      },
    },
  ]);
});

it('says nothing with five judges, of an entry without a score, or under another method', () => {
  expect(found({ A: 5, B: 5 })).toEqual([]);
  expect(found({ A: 5, B: 0 })).toEqual([]);
  expect(found({ A: 2, B: 2 }, 'mean')).toEqual([]);
});
