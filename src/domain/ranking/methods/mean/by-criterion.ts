// The score where judges score some of the criteria only: criterion by criterion, over the judges of each.
import Fraction from 'fraction.js';
import { decimal, mean } from '../../exact';
import type { Panel } from '../../result';

export type CriterionMean = {
  criterion: string;
  weight: Fraction;
  max: Fraction;
  /** In the order of the judges. */
  marks: { judge: string; mark: Fraction }[];
  mean: Fraction;
};

/** What an entry's score is made of; null while a criterion that weighs anything has no mark. */
export function criterionMeans(panel: Panel, entry: string): CriterionMean[] | null {
  const readings = [...(panel.readings.get(entry) ?? [])];
  const means = (panel.byCriterion?.get(entry) ?? []).flatMap((index): (CriterionMean | null)[] => {
    const { name, weight, max } = panel.criteria[index]!;
    const marks = readings.flatMap(([judge, reading]) => {
      const mark = reading.marks[index] ?? null;
      return mark === null ? [] : [{ judge, mark }];
    });
    if (decimal(weight).equals(0)) return [];
    if (marks.length === 0) return [null];
    return [
      { criterion: name, weight: decimal(weight), max: decimal(max), marks, mean: mean(marks.map(({ mark }) => mark)) },
    ];
  });
  const known = means.filter((one) => one !== null);
  return known.length === 0 || known.length < means.length ? null : known;
}

/** Σ w · (mean of x) / m · 100 / Σ w over the criteria of each entry. */
export function scoresByCriterion(panel: Panel): Map<string, Fraction> {
  return new Map(
    panel.entries.flatMap(({ code }) => {
      const means = criterionMeans(panel, code);
      if (means === null) return [];
      const total = means.reduce((sum, { weight }) => sum.add(weight), new Fraction(0));
      const parts = means.reduce((sum, one) => sum.add(one.weight.mul(one.mean).div(one.max)), new Fraction(0));
      return [[code, parts.mul(100).div(total)] as const];
    }),
  );
}
