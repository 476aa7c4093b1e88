// JUDGES_IDENTICAL: how much agreement is reported, measured by how often scores agree otherwise.
import { criterion, entry, findingsOf, judge, type Rows } from '../support/stage';

/** What is reported of judges with these marks, rows of entries. */
function identical(tabs: number[][][]) {
  const codes = tabs[0]!.map((_, index) => `P${index + 1}`);
  const seats = tabs.map((_, index) => `J${index + 1}`);
  return findingsOf({
    competition: {
      entries: codes.map((code) => entry(code)),
      judges: seats.map((seat) => judge(seat)),
      criteria: tabs[0]![0]!.map((_, index) => criterion(`K${index + 1}`)),
    },
    settings: { missing: 'assigned' },
    tabs: Object.fromEntries(
      tabs.map((rows, at): [string, Rows] => [seats[at]!, rows.map((marks, index) => [codes[index]!, ...marks])]),
    ),
  }).flatMap((finding) => (finding.code === 'JUDGES_IDENTICAL' ? [finding] : []));
}

/** Two criteria, every mark another. */
const apart = (entries: number, from = 10): number[][] =>
  Array.from({ length: entries }, (_, index) => [from + 2 * index, from + 2 * index + 1]);

/** The same, but so many marks are one higher than all of them, from the first entry on. */
const changed = (rows: number[][], marks: number): number[][] =>
  rows.map((row, index) => row.map((mark, at) => (2 * index + at < marks ? mark + 50 : mark)));

it('two criteria for five entries may be alike by chance, for six they are not', () => {
  // (1/9)⁵ is more than a millionth, (1/11)⁶ is less.
  expect(identical([apart(5), apart(5)])).toEqual([]);
  expect(identical([apart(6), apart(6)])).toEqual([
    {
      code: 'JUDGES_IDENTICAL',
      severity: 'warning',
      stage: 'Proposal',
      tab: 'Proposal · J2',
      params: { judges: ['J1', 'J2'], entries: 6, same: 12, marks: 12 },
    },
  ]);
});

it('nine tenths of the scores are enough', () => {
  const rows = apart(10);
  expect(identical([rows, changed(rows, 2)])).toMatchObject([{ params: { entries: 10, same: 18, marks: 20 } }]);
  expect(identical([rows, changed(rows, 3)])).toEqual([]);
});

it('less is reported where the other pairs agree often', () => {
  const rows = apart(10);
  // With J3 both agree in half of the scores: (1/2)¹⁰ is more than a millionth.
  expect(identical([rows, rows, changed(rows, 10)])).toEqual([]);
  // In a fifth: (1/5)¹⁰ is less.
  expect(identical([rows, rows, changed(rows, 16)])).toMatchObject([{ params: { judges: ['J1', 'J2'] } }]);
});

it('less is reported where a judge gives entries of the same strength the same score', () => {
  // Eleven entries; the marks on K2 are the same for all: half of the scores of neighbours agree.
  const coarse = Array.from({ length: 11 }, (_, index) => [10 + index, 50]);
  expect(identical([coarse, coarse])).toEqual([]);
  // The neighbours are those in the judge's own order, wherever they stand in the tab.
  const paired = [10, 30, 50, 70, 90, 10, 30, 50, 70, 90].map((mark) => [mark, mark]);
  expect(identical([paired, paired])).toEqual([]);
});

it('the more scores there are, the less chance explains', () => {
  const coarse = (entries: number) => Array.from({ length: entries }, (_, index) => [10 + index, 50]);
  expect(identical([coarse(19), coarse(19)])).toEqual([]);
  expect(identical([coarse(24), coarse(24)])).toHaveLength(1);
});

it('all who agree with each other are reported together, at the tab of the last', () => {
  const rows = apart(6);
  const found = identical([rows, apart(6, 40), rows, rows]);
  expect(found).toMatchObject([
    { tab: 'Proposal · J4', params: { judges: ['J1', 'J3', 'J4'], entries: 6, same: 36, marks: 36 } },
  ]);
});

it('two groups are reported apart', () => {
  const [rows, others] = [apart(6), apart(6, 40)];
  expect(identical([rows, others, rows, others])).toMatchObject([
    { tab: 'Proposal · J3', params: { judges: ['J1', 'J3'], same: 12 } },
    { tab: 'Proposal · J4', params: { judges: ['J2', 'J4'], same: 12 } },
  ]);
});
