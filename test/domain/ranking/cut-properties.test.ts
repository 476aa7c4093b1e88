// What must hold of the cut for any ranking, whatever institutions and categories take part.

import type { StageResult, Standing } from '../../../src/domain/ranking/result';
import type { Settings } from '../../../src/domain/settings/settings';
import { nameKey } from '../../../src/domain/vocabulary/keys';
import * as fc from '../../properties';
import { entry, rankScores } from './support';

type Row = { score: number; institution: string; category: string };
type Case = { rows: Row[]; top: number; most: number; perCategory: boolean; passing: number | null };

const cases: fc.Arbitrary<Case> = fc.record({
  rows: fc.array(
    fc.record({
      score: fc.integer({ min: 60, max: 68 }),
      institution: fc.constantFrom('X', 'x.', 'Y', 'Z', ''),
      category: fc.constantFrom('OPD', 'opd', 'Kelurahan'),
    }),
    { minLength: 1, maxLength: 14 },
  ),
  top: fc.integer({ min: 1, max: 6 }),
  most: fc.integer({ min: 1, max: 3 }),
  perCategory: fc.boolean(),
  passing: fc.option(fc.integer({ min: 60, max: 68 })),
});

function rank({ rows, top, most, perCategory, passing }: Case, limited = true, order = rows.map((_, index) => index)) {
  const settings: Partial<Settings> = {
    top,
    maxPerInstitution: limited ? most : null,
    winnersPerCategory: perCategory,
    passingScore: passing,
  };
  const entries = order.map((index) => {
    const { institution, category } = rows[index]!;
    return entry(`E${index}`, { institution, category });
  });
  return rankScores(Object.fromEntries(order.map((index) => [`E${index}`, rows[index]!.score])), { settings, entries });
}

const ins = ({ standings }: StageResult): Standing[] => standings.filter((one) => one.advances);
const codes = (standings: Standing[]) => standings.map((one) => one.entry.code).sort();
const institutionOf = (one: Standing) => nameKey(one.entry.institution);
const together = (one: Standing, other: Standing) => one.category === other.category;

it('an institution has no more than the limit above any of its ranks', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const within = ins(rank(one));
      for (const standing of within.filter((each) => institutionOf(each) !== '')) {
        const above = within.filter(
          (other) =>
            together(standing, other) && institutionOf(other) === institutionOf(standing) && other.rank < standing.rank,
        );
        expect(above.length).toBeLessThan(one.most);
      }
    }),
  );
});

it('equals are never told apart: same rank, same institution, same race means the same outcome', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { standings } = rank(one);
      for (const standing of standings)
        for (const other of standings)
          if (
            together(standing, other) &&
            standing.rank === other.rank &&
            institutionOf(other) === institutionOf(standing)
          )
            expect([other.advances, other.title, other.prize]).toEqual([
              standing.advances,
              standing.title,
              standing.prize,
            ]);
    }),
  );
});

it('places are filled: nobody is outside while there is a place it may have', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { standings } = rank(one);
      for (const out of standings.filter(({ advances }) => !advances)) {
        const above = standings.filter((other) => other.advances && together(out, other) && other.rank < out.rank);
        const own = above.filter((other) => institutionOf(other) === institutionOf(out));
        const isFull = institutionOf(out) !== '' && own.length >= one.most;
        const isBelow = one.passing !== null && out.score.valueOf() < one.passing;
        expect(isFull || isBelow || above.length >= one.top).toBe(true);
      }
    }),
  );
});

it('who is in stands before who is out, unless a rule took that one out', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { standings } = rank(one);
      for (const winner of standings.filter(({ advances }) => advances))
        for (const out of standings.filter(({ advances }) => !advances))
          if (together(winner, out) && out.rank <= winner.rank)
            expect(['institution-full', 'below-passing-score']).toContain(out.cutNote);
    }),
  );
});

it('the order of the entries tab changes nothing but the order among those who share a rank', () => {
  const shuffled = cases.chain((one) =>
    fc.record({
      one: fc.constant(one),
      order: fc.shuffledSubarray(
        one.rows.map((_, index) => index),
        { minLength: one.rows.length, maxLength: one.rows.length },
      ),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ one, order }) => {
      const said = (result: StageResult) =>
        result.standings
          .map(({ entry: { code }, rank: at, place, title, cutNote, categoryRank }) =>
            JSON.stringify([code, at, place, title, cutNote, categoryRank]),
          )
          .sort();
      expect(said(rank(one, true, order))).toEqual(said(rank(one)));
    }),
  );
});

it('the limit takes only its own out of the race, and whoever was in without it stays in otherwise', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const limited = rank(one);
      const full = limited.standings.filter(({ cutNote }) => cutNote === 'institution-full');
      const before = ins(rank(one, false)).filter(
        (each) => !full.some(({ entry: { code } }) => code === each.entry.code),
      );
      expect(codes(ins(limited))).toEqual(expect.arrayContaining(codes(before)));
    }),
  );
});

it('a category is cut as if it were alone', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const all = rank({ ...one, perCategory: true });
      const keys = one.rows.map(({ category }) => nameKey(category));
      for (const key of new Set(keys)) {
        const own = one.rows.flatMap((_, index) => (keys[index] === key ? [index] : []));
        const alone = rank({ ...one, perCategory: false }, true, own);
        const members = ins(all).filter((each) => nameKey(each.entry.category) === key);
        expect(codes(members)).toEqual(codes(ins(alone)));
      }
    }),
  );
});
