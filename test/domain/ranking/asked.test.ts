// Criteria of one category and judges of some criteria: the score against the formula written out by hand.
import Fraction from 'fraction.js';
import { explainer } from '../../../src/domain/ranking/explanation';
import { explanationWords } from '../../../src/domain/ranking/explanation/words/explanation';
import type { Settings } from '../../../src/domain/settings/settings';
import * as fc from '../../properties';
import { competition, criterion, entry, judge, rankAll, ranks, standingOf } from './support';

const NAMES = ['A', 'B', 'C', 'D'];

const cases = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
    maxima: fc.array(fc.constantFrom(5, 10, 100), { minLength: 4, maxLength: 4 }),
    /** The first is of all, so that no category is without one. */
    categories: fc.array(fc.constantFrom('', '', 'Umum', 'Khusus'), { minLength: 3, maxLength: 3 }),
    judges: fc.array(fc.subarray(NAMES, { minLength: 1 }), { minLength: 1, maxLength: 3 }),
    entries: fc.array(fc.constantFrom('Umum', 'khusus', 'Lain'), { minLength: 1, maxLength: 5 }),
    byJudge: fc.boolean(),
  })
  .chain((one) =>
    fc.record({
      one: fc.constant(one),
      marks: fc.array(
        fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }), {
          minLength: 5,
          maxLength: 5,
        }),
        {
          minLength: 4,
          maxLength: 4,
        },
      ),
    }),
  );

type Case = {
  one: {
    weights: number[];
    maxima: number[];
    categories: string[];
    judges: string[][];
    entries: string[];
    byJudge: boolean;
  };
  marks: number[][][];
};

function setupOf({ one }: Case, settings: Partial<Settings> = {}) {
  const criteria = NAMES.map((name, index) => {
    const category = ['', ...one.categories][index]!;
    return criterion(name, {
      weight: one.weights[index]!,
      max: one.maxima[index]!,
      ...(category === '' ? {} : { category }),
    });
  });
  // The last judge scores everything, so that each criterion has one.
  const some = one.byJudge ? one.judges.map((own, index) => judge(`J${index}`, { criteria: own })) : [judge('J0')];
  return competition({
    criteria,
    judges: [...some, judge('J9')],
    entries: one.entries.map((category, index) => entry(`E${index}`, { category })),
    settings: { tieBreaks: ['shared'], ...settings },
  });
}

/** Judge → entry → marks, in the order of the criteria: also where nobody asked for them. */
const tableOf = (setup: ReturnType<typeof setupOf>, { marks }: Case) =>
  Object.fromEntries(
    setup.judges.map(({ code }, at) => [
      code,
      Object.fromEntries(setup.entries.map((one, row) => [one.code, marks[at]![row]!])),
    ]),
  );

it('the score is the weighted mean of the judges of each criterion, over the criteria of the entry', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const setup = setupOf(drawn);
      const [result] = rankAll(setup, [tableOf(setup, drawn)]);
      for (const [row, { code, category }] of setup.entries.entries()) {
        let [parts, total] = [new Fraction(0), new Fraction(0)];
        for (const [index, one] of setup.criteria.entries()) {
          if (one.category !== undefined && one.category.toLowerCase() !== category.toLowerCase()) continue;
          const given = setup.judges.flatMap((each, at) =>
            each.criteria === undefined || each.criteria.includes(one.name) ? [drawn.marks[at]![row]![index]!] : [],
          );
          const sum = given.reduce((all, mark) => all + mark, 0);
          parts = parts.add(new Fraction(one.weight * sum, given.length * one.max));
          total = total.add(one.weight);
        }
        expect(standingOf(result!, code).score.toFraction()).toBe(parts.mul(100).div(total).toFraction());
      }
      const order = [...result!.standings].map((one) => one.score.valueOf());
      expect(order).toEqual([...order].sort((one, other) => other - one));
    }),
  );
});

it('is the mean as ever where each judge is given all criteria by name', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const plain = setupOf({ ...drawn, one: { ...drawn.one, byJudge: false } });
      const named = { ...plain, judges: plain.judges.map((one) => ({ ...one, criteria: [...NAMES] })) };
      const scores = (setup: typeof plain) =>
        rankAll(setup, [tableOf(setup, drawn)])[0]!.standings.map((one) => [
          one.entry.code,
          one.rank,
          one.score.toFraction(),
        ]);
      expect(scores(named)).toEqual(scores(plain));
    }),
  );
});

it('scores on criteria that are not asked change nothing', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 5 }), (drawn, other) => {
      const setup = setupOf(drawn);
      const asked = (at: number, row: number, index: number) => {
        const { category } = setup.criteria[index]!;
        const own = setup.judges[at]!.criteria;
        return (
          (category === undefined || category.toLowerCase() === setup.entries[row]!.category.toLowerCase()) &&
          (own === undefined || own.includes(NAMES[index]!))
        );
      };
      const changed = drawn.marks.map((rows, at) =>
        rows.map((row, entryAt) =>
          setup.judges[at] && setup.entries[entryAt]
            ? row.map((mark, index) => (asked(at, entryAt, index) ? mark : other))
            : row,
        ),
      );
      const said = (marks: number[][][]) =>
        rankAll(setup, [tableOf(setup, { ...drawn, marks })])[0]!.standings.map((one) => [
          one.entry.code,
          one.rank,
          one.score.toFraction(),
        ]);
      expect(said(changed)).toEqual(said(drawn.marks));
    }),
  );
});

const technical = () =>
  competition({
    criteria: [criterion('Kebaruan', { weight: 40 }), criterion('Teknis', { weight: 60, max: 10 })],
    judges: [
      judge('J1', { criteria: ['Kebaruan'] }),
      judge('J2', { criteria: ['kebaruan'] }),
      judge('J3', { criteria: ['Teknis'] }),
    ],
    entries: [entry('P-01'), entry('P-02'), entry('P-03')],
  });

it('explains the score criterion by criterion, in both languages', () => {
  const setup = technical();
  const [result] = rankAll(setup, [
    {
      J1: { 'P-01': [78, ''], 'P-02': [90, ''] },
      J2: { 'P-01': [83, ''], 'P-02': [70, ''] },
      J3: { 'P-01': ['', 8], 'P-02': ['', 7] },
    },
  ]);
  const explain = explainer(setup, result!, []);
  const [id, en] = [explanationWords('id', 2), explanationWords('en', 2)];
  // 100 · (40 · 80,5/100 + 60 · 8/10) / 100
  expect(id(explain(standingOf(result!, 'P-01')))).toContain(
    'Nilai 80,20 = 100 × jumlah (bobot × rata-rata juri ÷ maksimum) ÷ jumlah bobot. Kebaruan (bobot 40, maks. 100): J1 78; J2 83, rata-rata 80,50. Teknis (bobot 60, maks. 10): J3 8.',
  );
  expect(en(explain(standingOf(result!, 'P-01')))).toContain('Teknis (weight 60, max 10): J3 8.');
  expect(id(explain(standingOf(result!, 'P-01')))).not.toContain('belum');
});

it('gives no score to an entry that nobody scored on a criterion that counts', () => {
  const setup = technical();
  const [result] = rankAll(setup, [{ J1: { 'P-01': [90, ''], 'P-02': [50, ''] }, J3: { 'P-02': ['', 5] } }]);
  expect(ranks(result!)).toEqual([['P-02', 1]]);
});

it('a tie is not broken on a criterion that not all of the tied are scored on', () => {
  const setup = competition({
    criteria: [criterion('Semua'), criterion('Khas', { category: 'Khusus', weight: 5 })],
    judges: [judge('J1')],
    entries: [entry('A', { category: 'Umum' }), entry('B', { category: 'Khusus' })],
    settings: { tieBreaks: ['criteria', 'shared'] },
  });
  const [result] = rankAll(setup, [{ J1: { A: [80, ''], B: [80, 80] } }]);
  expect(ranks(result!)).toEqual([
    ['A', 1],
    ['B', 1],
  ]);
});
