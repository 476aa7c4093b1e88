// The gap at the cut: given where the rank alone divides those within from those below.
import { reliabilityOf } from '../../../src/domain/reliability';
import { reliabilitySentences } from '../../../src/domain/reliability/words/reliability';
import { competition, criterion, entry, judge, type Parts, rankAll } from '../ranking/support';
import { assess } from './support';

/** Four entries with the scores 90, 80, 70 and 60 of two judges. */
function gapWith(settings: Parts['settings'], entries: Parameters<typeof entry>[1][] = []) {
  const codes = ['A', 'B', 'C', 'D'];
  const setup = competition({
    entries: codes.map((code, index) => entry(code, entries[index])),
    judges: [judge('J1'), judge('J2')],
    settings: { top: 2, ...settings },
  });
  const scores = Object.fromEntries(codes.map((code, index) => [code, [90 - 10 * index]]));
  return reliabilityOf(setup, rankAll(setup, [{ J1: scores, J2: scores }])[0]!, []).gap;
}

/** Judges who agree leave no error but what four decimals round off. */
const GAP = { points: 10, standardError: expect.closeTo(0, 3) };

it('lies between the last within and the first below, who may be the first reserve', () => {
  expect(gapWith({})).toEqual({ lastIn: 'B', firstOut: 'C', ...GAP });
});

it('is none where all advance, and where nobody does', () => {
  expect(gapWith({ top: 4 })).toBeNull();
  expect(gapWith({ passingScore: 95 })).toBeNull();
});

it('is none where a rule and not the rank keeps the next one out', () => {
  expect(gapWith({ passingScore: 75 })).toBeNull();
  expect(gapWith({ maxPerInstitution: 1 }, [{}, { institution: 'X' }, { institution: 'X' }])).toBeNull();
});

it('is none where somebody better is not within', () => {
  expect(gapWith({ maxPerInstitution: 1 }, [{ institution: 'X' }, { institution: 'X' }])).toBeNull();
});

it('is none between two categories', () => {
  const categories = [{ category: 'K' }, { category: 'K' }, { category: 'L' }, { category: 'L' }];
  expect(gapWith({ winnersPerCategory: true, top: 2 }, categories)).toBeNull();
  expect(gapWith({ winnersPerCategory: true, top: 1 }, categories)).toBeNull();
  const one = [{ category: 'K' }, { category: 'K' }, { category: 'K' }, { category: 'K' }];
  expect(gapWith({ winnersPerCategory: true }, one)).toEqual({ lastIn: 'B', firstOut: 'C', ...GAP });
});

it('is positive too where the lower is the better', () => {
  const found = assess(
    [
      [90, 91, 92],
      [80, 81, 71],
      [70, 71, 82],
    ],
    { top: 1, method: 'rank-sum' },
  );
  // Mean ranks 1, 7/3 and 8/3.
  expect(found.gap).toMatchObject({ lastIn: 'E1', firstOut: 'E2', points: 4 / 3 });
});

it.each([0, 2])(
  'is nothing where a tie-break divides equal scores at %d decimals, whatever stands behind them',
  (decimals) => {
    const near = 0.4 / 10 ** decimals;
    const setup = competition({
      entries: ['A', 'B'].map((code) => entry(code)),
      criteria: [criterion('Mutu'), criterion('Dampak')],
      judges: [judge('J1'), judge('J2')],
      settings: { top: 1, decimals, tieBreaks: ['criteria'] },
    });
    const tab = { A: [80, 80 + near], B: [82, 78] };
    const found = reliabilityOf(setup, rankAll(setup, [{ J1: tab, J2: tab }])[0]!, []);
    expect(found.gap).toMatchObject({ lastIn: 'B', firstOut: 'A', points: 0 });
    expect(reliabilitySentences(found, 'en').join(' ')).toContain(
      'B and A have the same score at the cut; a tie-break',
    );
  },
);
