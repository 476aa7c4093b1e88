// JUDGE_NO_VARIANCE: how many equal rows are too many, measured by how often the other judges' rows are equal.
import { criterion, entry, findingsOf, judge, type Rows } from '../support/stage';

const CRITERIA = [criterion('K1'), criterion('K2')];

/** Judges of whom no row stands out from the others: rows of K1 and K2 by judge. */
function flat(tabs: number[][][]) {
  const codes = Array.from({ length: Math.max(...tabs.map((rows) => rows.length)) }, (_, index) => `P${index + 1}`);
  const seats = tabs.map((_, index) => `J${index + 1}`);
  return findingsOf({
    competition: {
      entries: codes.map((code) => entry(code)),
      judges: seats.map((seat) => judge(seat)),
      criteria: CRITERIA,
    },
    settings: { missing: 'assigned' },
    tabs: Object.fromEntries(
      tabs.map((rows, at): [string, Rows] => [seats[at]!, rows.map((marks, index) => [codes[index]!, ...marks])]),
    ),
  }).flatMap((finding) =>
    finding.code === 'JUDGE_NO_VARIANCE' ? [[finding.params.judge, finding.params.rows, finding.tab]] : [],
  );
}

const same = (rows: number): number[][] => Array(rows).fill([80, 70]);
/** Rows that all differ, but for the last ones, which are like the first. */
const varied = (rows: number, alike = 0): number[][] =>
  Array.from({ length: rows }, (_, index) => (index >= rows - alike ? [60, 50] : [60 + index, 50]));

it('four rows beside six pairs that differ prove nothing, five beside ten do', () => {
  // (1/7)³ is more than a ten-thousandth, (1/11)⁴ is less.
  expect(flat([same(4), varied(4)])).toEqual([]);
  expect(flat([same(5), varied(5)])).toEqual([['J1', 5, 'Proposal · J1']]);
});

it('the more often the others give equal rows, the more rows it takes', () => {
  // Of fifteen pairs one or three are equal: (2/16)⁵ is less, (4/16)⁵ more than a ten-thousandth.
  expect(flat([same(6), varied(6, 1)])).toHaveLength(1);
  expect(flat([same(6), varied(6, 2)])).toEqual([]);
});

it('a judge’s own rows are no measure', () => {
  expect(flat([same(6), same(6), varied(6)])).toEqual([]);
  expect(flat([same(6), varied(6), varied(6), varied(6)])).toEqual([['J1', 6, 'Proposal · J1']]);
});

it('one other score, on any criterion, is a difference', () => {
  expect(flat([[...same(5), [80, 71]], varied(6)])).toEqual([]);
  expect(flat([[...same(5), [81, 70]], varied(6)])).toEqual([]);
  // Numbers that only run together alike are different rows.
  expect(flat([[...same(5), [8, 70]], varied(6)])).toEqual([]);
});

it('one row alone does not vary either, and nobody minds', () => {
  expect(flat([same(1), varied(6)])).toEqual([]);
  expect(flat([[], same(5), varied(5)])).toEqual([['J2', 5, 'Proposal · J2']]);
});
