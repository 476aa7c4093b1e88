// How often the statistical findings are reported: in fair competitions, and where a fault was planted.
import { checkStage } from '../../src/domain/validation';
import type { FindingCode } from '../../src/domain/validation/finding';
import { checkOf, type Fair, fairCompetition } from './fair';
import { plants } from './plants';

/** The findings made from numbers alone, which can therefore be false alarms. */
export const STATISTICAL: readonly FindingCode[] = [
  'SCORE_SCALE_SUSPECT',
  'SCORE_OUTLIER',
  'JUDGE_NO_VARIANCE',
  'JUDGES_IDENTICAL',
  'JUDGE_DOMINATES',
  'JUDGE_UNRELIABLE',
];

/** The reported statistical findings, each once. */
function reportedIn(fair: Fair): FindingCode[] {
  const reported = new Set(checkStage(checkOf(fair)).map(({ code }) => code));
  return STATISTICAL.filter((code) => reported.has(code));
}

type Recall = { name: string; code: FindingCode; planted: number; reported: number };
export type Alarms = {
  workbooks: number;
  /** Fair competitions with any finding, and which. */
  false: { seed: number; reported: FindingCode[] }[];
  recall: Recall[];
};

/** Draws fair competitions from consecutive seeds and plants every applicable fault into each. */
export function measureAlarms(workbooks: number, seed: number): Alarms {
  const drawn = Array.from({ length: workbooks }, (_, index) => fairCompetition(seed + index));
  return {
    workbooks,
    false: drawn
      .map((fair) => ({ seed: fair.seed, reported: reportedIn(fair) }))
      .filter(({ reported }) => reported.length > 0),
    recall: plants.map(({ name, code, applies, plant }) => {
      const fit = drawn.filter(applies);
      return {
        name,
        code,
        planted: fit.length,
        reported: fit.filter((fair) => reportedIn(plant(fair)).includes(code)).length,
      };
    }),
  };
}
