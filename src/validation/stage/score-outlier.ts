// SCORE_OUTLIER: a single score far from what the same judge's other scores and the other judges let expect: 8 for 80.
import type { DraftOf, StageRule } from '../draft';
import { type FullRow, fullRows, rowsByEntry } from '../full-rows';
import { median } from '../median';

/** So many times the usual deviation, and so large a part of the scale, must a score be off. */
const TIMES = 5;
const PART = 0.25;
/** The usual deviation, from the median of the absolute ones; at least so large a part of the scale. */
const TO_SIGMA = 1.4826;
const TO_SIGMA_OF_MOST = 1.645;
const LEAST = 0.02;
/** With fewer rows a judge's usual deviation is not known. */
const FEWEST = 8;

/** A mark as its distance from the judge's median in that criterion, in parts of the scale. */
type Point = { row: FullRow; criterion: number; value: number; fromOthers: number; fromOwn: number };

const without = (values: readonly number[], index: number): number[] => values.filter((_, at) => at !== index);

/** How far each mark is from what the others gave the entry, and from what the judge gave it in the other criteria. */
function pointsOf(byEntry: readonly FullRow[][], centred: ReadonlyMap<FullRow, number[]>): Point[] {
  return byEntry.flatMap((rows) =>
    rows.length < 3
      ? []
      : rows.flatMap((row, judge) => {
          const own = centred.get(row)!;
          return own.map((value, criterion): Point => {
            const others = without(
              rows.map((one) => centred.get(one)![criterion]!),
              judge,
            );
            const rest = without(own, criterion);
            const fromOwn = rest.length === 0 ? value - median(others) : value - median(rest);
            return { row, criterion, value, fromOthers: value - median(others), fromOwn };
          });
        }),
  );
}

/** On a coarse scale most deviations are 0: therefore the smaller nine tenths count as well as the half. */
function scaleOf(deviations: readonly number[]): number {
  const sorted = Float64Array.from(deviations, Math.abs).sort();
  return Math.max(LEAST, TO_SIGMA * median(sorted), sorted[Math.floor(0.9 * sorted.length)]! / TO_SIGMA_OF_MOST);
}

/** Both ways, on the same side, and by much. */
const isFar = (fromOthers: number, fromOwn: number, others: number, own: number): boolean =>
  fromOthers * fromOwn > 0 &&
  Math.abs(fromOthers) >= Math.max(PART, TIMES * others) &&
  Math.abs(fromOwn) >= Math.max(PART, TIMES * own);

/**
 * Needs three judges for the entry, so that it is clear who is off, and eight rows of the judge. Judges' medians are
 * taken out first: a strict judge is no outlier. The usual deviation is each judge's own: an erratic one is none either.
 */
export const scoreOutlier: StageRule<'SCORE_OUTLIER'> = {
  code: 'SCORE_OUTLIER',
  find: (view) => {
    const { criteria } = view.check;
    const centred = new Map<FullRow, number[]>();
    for (const rows of fullRows(view)) {
      const middles = criteria.map((_, index) => median(rows.map(({ marks }) => marks[index]!)));
      for (const row of rows) {
        const parts = row.marks.map((mark, index) => {
          const { min, max } = criteria[index]!;
          return max > min ? (mark - middles[index]!) / (max - min) : 0;
        });
        centred.set(row, parts);
      }
    }
    const byEntry = rowsByEntry(view);
    const byDesk = new Map<FullRow['desk'], Point[]>();
    for (const point of pointsOf(byEntry, centred)) {
      const others = byDesk.get(point.row.desk);
      if (others) others.push(point);
      else byDesk.set(point.row.desk, [point]);
    }
    return Array.from(byDesk).flatMap(([desk, points]): DraftOf<'SCORE_OUTLIER'>[] => {
      if (points.length < FEWEST * criteria.length) return [];
      const others = scaleOf(points.map(({ fromOthers }) => fromOthers));
      const own = scaleOf(points.map(({ fromOwn }) => fromOwn));
      return points
        .filter((one) => isFar(one.fromOthers, one.fromOwn, others, own))
        .map(({ row, criterion }) => {
          const mark = row.row.marks.get(criteria[criterion]!.name)!;
          const same = byEntry.find((rows) => rows.includes(row)) ?? [];
          const usual = median(same.filter((one) => one !== row).map(({ marks }) => marks[criterion]!));
          const params = {
            judge: desk.judge.code,
            entry: row.entry.code,
            value: row.marks[criterion]!,
            others: Math.round(usual * 100) / 100,
          };
          return { code: 'SCORE_OUTLIER', severity: 'info', tab: desk.tab, at: mark.at, params };
        });
    });
  },
};
