// What the figures come to: firm, partly, open; who is in doubt, and who is not.
import type { CutChange } from '../../../src/domain/reliability/changes';
import { verdictOf } from '../../../src/domain/reliability/verdict';
import { rankCase } from './support';

/** What another panel would choose of each. */
const AGAIN = 0.75;

/** E1, E2, … by rank, all scored by J1 and J2, the first `top` within the cut. */
const ranked = (entries: number, top: number) =>
  rankCase(
    Array.from({ length: entries }, (_, index) => [90 - index, 90 - index]),
    { top },
  ).result;

/** The verdict where these are the shares of a place, by rank. */
function verdict(shares: (number | null)[], top: number, changes: ({ judge: string } & CutChange)[] = [], judges = 2) {
  const stability = shares.map((inTop, index) => ({
    code: `E${index + 1}`,
    inTop,
    again: AGAIN,
    rankLow: 1,
    rankHigh: 1,
  }));
  return verdictOf(ranked(shares.length, top), judges, stability, changes);
}

describe('by the drawn panels', () => {
  it('a place is firm that is true in nine of ten draws, within the cut and below it', () => {
    expect(verdict([1, 0.9, 0.1, 0], 2)).toEqual({ level: 'firm', within: 2, firm: 2, contested: [], again: 1.5 });
    expect(verdict([1, 0.89, 0.1, 0], 2)).toEqual({
      level: 'partly',
      within: 2,
      firm: 1,
      contested: ['E2'],
      again: 1.5,
    });
    expect(verdict([1, 0.9, 0.11, 0], 2)).toEqual({
      level: 'partly',
      within: 2,
      firm: 2,
      contested: ['E3'],
      again: 1.5,
    });
  });

  it('the share of a tenth may miss by what doubles miss', () => {
    const almost = 0.9 - 1e-12;
    expect(verdict([almost, 1 - almost], 1)).toMatchObject({ level: 'firm', contested: [] });
  });

  it.each([
    [2, 1, 'partly'],
    [3, 1, 'open'],
    [3, 2, 'partly'],
    [4, 2, 'partly'],
    [5, 2, 'open'],
    [3, 0, 'open'],
  ])('of %d places %d firm: %s', (places, firm, level) => {
    const shares = Array.from({ length: places }, (_, index) => (index < firm ? 1 : 0.5));
    expect(verdict([...shares, 0], places)).toMatchObject({ level, within: places, firm });
  });

  it('who is in doubt is named by rank', () => {
    expect(verdict([0.6, 1, 0.5, 0.4], 3).contested).toEqual(['E1', 'E3', 'E4']);
  });
});

describe('by one judge less', () => {
  const SURE = [1, 1, 0, 0];

  it('in doubt is who enters and who leaves, however firm the draws', () => {
    expect(verdict(SURE, 2, [{ judge: 'J1', enters: ['E3'], leaves: ['E2'] }])).toEqual({
      level: 'partly',
      within: 2,
      firm: 1,
      contested: ['E2', 'E3'],
      again: 1.5,
    });
    expect(verdict(SURE, 2, [{ judge: 'J1', enters: ['E3'], leaves: [] }]).contested).toEqual(['E3']);
    expect(verdict(SURE, 2, [{ judge: 'J1', enters: [], leaves: [] }]).contested).toEqual([]);
  });

  it('not where an entry leaves because nobody else scored it', () => {
    const { result } = rankCase(
      [
        [90, 91],
        [80, ''],
        [70, 71],
        ['', 60],
      ],
      { top: 2, missing: 'assigned' },
    );
    const stability = SURE.map((inTop, index) => ({
      code: `E${index + 1}`,
      inTop,
      again: AGAIN,
      rankLow: 1,
      rankHigh: 1,
    }));
    const contested = (judge: string, ...leaves: string[]) =>
      verdictOf(result, 2, stability, [{ judge, enters: ['E3'], leaves }]).contested;
    expect(contested('J1', 'E2')).toEqual([]);
    // J2 did not score E2: that it leaves is a matter of the others' scores.
    expect(contested('J2', 'E2')).toEqual(['E2', 'E3']);
    expect(contested('J1', 'E1')).toEqual(['E1', 'E3']);
    // One that only this judge scored says what the change is from.
    expect(contested('J1', 'E1', 'E2')).toEqual([]);
  });
});

it('one judge alone says nothing about anybody, nor a cut that cuts nobody off', () => {
  expect(verdict([null, null, null], 1, [], 1)).toEqual({
    level: 'single',
    within: 1,
    firm: 0,
    contested: [],
    again: null,
  });
  expect(verdict([0.5, 0.5], 0)).toEqual({ level: 'nobody', within: 0, firm: 0, contested: [], again: null });
  expect(verdict([0.5, 0.5], 2)).toEqual({ level: 'no-cut', within: 2, firm: 2, contested: [], again: null });
});
