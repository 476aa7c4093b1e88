// SCORE_OUTLIER: a single score far from what the same judge's other scores and the other judges let expect: 8 for 80.
import type { FindingDraftOf } from '../../shared/finding-draft';
import { type FullRow, fullRows, rowsByEntry } from '../../shared/full-rows';
import { median, medianOfOthers } from '../../shared/median';
import type { StageRule } from '../../shared/rule';
import type { StageView } from '../../shared/stage-view';

/** A score must be off by this many usual deviations and by this share of the scale. */
const TIMES = 5;
const PART = 0.25;
/** The usual deviation, from the median of the absolute ones; at least so large a part of the scale. */
const TO_SIGMA = 1.4826;
const TO_SIGMA_OF_MOST = 1.645;
const LEAST = 0.02;
/** With fewer rows a judge's usual deviation is not known. */
const FEWEST = 8;

/** The usual deviation is taken from about this many of a judge's rows: more add nothing. */
const SAMPLE = 400;

/** One entry's marks, by judge and by criterion, as distances from each judge's median, in parts of the scale. */
type Parts = { rows: readonly FullRow[]; byJudge: number[][]; byCriterion: number[][] };

/** How a mark deviates from the other judges' of the entry, and from the judge's own in the other criteria. */
type Deviation = { fromOthers: number; fromOwn: number };

function deviationOf({ byJudge, byCriterion }: Parts, judge: number, criterion: number): Deviation {
  const own = byJudge[judge]!;
  const value = own[criterion]!;
  const fromOthers = value - medianOfOthers(byCriterion[criterion]!, judge);
  return { fromOthers, fromOwn: own.length > 1 ? value - medianOfOthers(own, criterion) : fromOthers };
}

/** Prepares entries: the judges' medians are found once. */
function partsMaker(view: StageView): (rows: readonly FullRow[]) => Parts {
  const { criteria } = view.check;
  const middles = fullRows(view).map((rows) =>
    criteria.map((_, index) => (rows.length === 0 ? 0 : median(rows.map(({ marks }) => marks[index]!)))),
  );
  const sizes = criteria.map(({ min, max }) => (max > min ? max - min : Number.POSITIVE_INFINITY));
  return (rows) => {
    const byJudge: number[][] = [];
    const byCriterion: number[][] = sizes.map(() => []);
    for (const { judge, marks } of rows) {
      const own: number[] = [];
      for (let at = 0; at < sizes.length; at++) {
        const part = (marks[at]! - middles[judge]![at]!) / sizes[at]!;
        own.push(part);
        byCriterion[at]!.push(part);
      }
      byJudge.push(own);
    }
    return { rows, byJudge, byCriterion };
  };
}

/** On a coarse scale most deviations are 0: therefore the smaller nine tenths count as well as the half. */
function scaleOf(deviations: readonly number[]): number {
  const sorted = Float64Array.from(deviations, Math.abs).sort();
  const half = sorted[sorted.length >> 1]!;
  return Math.max(LEAST, TO_SIGMA * half, sorted[Math.floor(0.9 * sorted.length)]! / TO_SIGMA_OF_MOST);
}

/** A judge's usual deviations; null where there are too few rows. */
function usualOf(judge: number, entries: readonly Parts[]): Deviation | null {
  const own = entries.filter(({ rows }) => rows.some((row) => row.judge === judge));
  if (own.length < FEWEST) return null;
  const step = Math.max(1, Math.floor(own.length / SAMPLE));
  const deviations = own
    .filter((_, index) => index % step === 0)
    .flatMap((parts) => {
      const at = parts.rows.findIndex((row) => row.judge === judge);
      return parts.byCriterion.map((_, criterion) => deviationOf(parts, at, criterion));
    });
  return {
    fromOthers: scaleOf(deviations.map((one) => one.fromOthers)),
    fromOwn: scaleOf(deviations.map((one) => one.fromOwn)),
  };
}

type Candidate = Deviation & { row: FullRow; criterion: number };

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** The marks of an entry that are off by so large a part of the scale on both counts, and on the same side. */
function candidatesIn(parts: Parts): Candidate[] {
  // Where all marks lie close together nothing is far from the others: most entries are done here.
  const wide = parts.byCriterion.map((values) => spread(values) >= PART);
  if (!wide.includes(true)) return [];
  return parts.rows.flatMap((row, judge) => {
    const found: Candidate[] = [];
    for (let criterion = 0; criterion < wide.length; criterion++) {
      if (!wide[criterion]) continue;
      const { fromOthers, fromOwn } = deviationOf(parts, judge, criterion);
      if (fromOthers * fromOwn > 0 && Math.abs(fromOthers) >= PART && Math.abs(fromOwn) >= PART)
        found.push({ row, criterion, fromOthers, fromOwn });
    }
    return found;
  });
}

/**
 * Needs three judges for the entry, so that it is clear who is off, and eight rows of the judge. Judges' medians are
 * taken out first: a strict judge is no outlier. The usual deviation is each judge's own: an erratic one is none either.
 */
export const rule: StageRule<'SCORE_OUTLIER'> = {
  scope: 'stage',
  find: (view) => {
    const entries = rowsByEntry(view)
      .filter((rows) => rows.length >= 3)
      .map(partsMaker(view));
    const candidates = entries.flatMap(candidatesIn);
    if (candidates.length === 0) return [];
    const usual = view.sheetViews.map((_, judge) =>
      candidates.some(({ row }) => row.judge === judge) ? usualOf(judge, entries) : null,
    );
    return candidates.flatMap(({ row, criterion, fromOthers, fromOwn }): FindingDraftOf<'SCORE_OUTLIER'>[] => {
      const own = usual[row.judge];
      if (!own || Math.abs(fromOthers) < TIMES * own.fromOthers || Math.abs(fromOwn) < TIMES * own.fromOwn) return [];
      const { name, min, max } = view.check.criteria[criterion]!;
      const value = row.marks[criterion]!;
      // The others' marks, shifted to this judge's own level.
      const others = Math.round((value - fromOthers * (max - min)) * 100) / 100;
      const { sheetView, entry } = row;
      const params = { judge: sheetView.judge.code, entry: entry.code, value, others };
      return [{ code: 'SCORE_OUTLIER', severity: 'info', tab: sheetView.tab, at: row.row.marks.get(name)!.at, params }];
    });
  },
};
