// The verdict for the plenary: is the cut firm, and who is in doubt.

import type { StageResult } from '../ranking/result';
import type { CutChange } from './changes';
import type { Stability } from './stability';

export type Verdict = {
  /**
   * `firm`: every place is; `partly`: at least half of them are; `open`: fewer are. `no-cut`: nobody is cut off.
   * `nobody`: none is within. `single`: a single judge, so there is nothing to compare. `apart`: several, but with too few
   * entries in common to tell how they err.
   */
  level: 'firm' | 'partly' | 'open' | 'no-cut' | 'nobody' | 'single' | 'apart';
  /** How many are within the cut, and how many of them firmly. */
  within: number;
  firm: number;
  /** Those within the cut who could have dropped out and those below who could have come in, by rank. */
  contested: string[];
  /** How many of those within the cut another panel of this kind would choose; null where there is nothing to choose. */
  again: number | null;
};

/** A place is firm when it is nine times in ten truly deserved. */
const FIRM = 0.9;

/** Entries whose place depends on a single judge; not where an entry drops out because nobody else scored it. */
function hangingOn({ panel }: StageResult, changes: readonly ({ judge: string } & CutChange)[]): string[] {
  const isAlone = (judge: string) => (entry: string) => {
    const readings = panel.readings.get(entry);
    return readings?.size === 1 && readings.has(judge);
  };
  return changes.flatMap(({ judge, enters, leaves }) => (leaves.some(isAlone(judge)) ? [] : [...enters, ...leaves]));
}

/** In doubt is whose place is not firm, or changes when one judge is left out. */
export function verdictOf(
  result: StageResult,
  judges: number,
  stability: readonly Stability[],
  changes: readonly ({ judge: string } & CutChange)[],
): Verdict {
  const inTop = new Map(stability.map((one) => [one.code, one.inTop ?? 0]));
  const hanging = new Set(hangingOn(result, changes));
  const isContested = ({ entry: { code }, advances }: StageResult['standings'][number]): boolean => {
    const share = inTop.get(code) ?? 0;
    return hanging.has(code) || (advances ? share : 1 - share) < FIRM - 1e-9;
  };
  const within = result.standings.filter((standing) => standing.advances);
  const firm = within.filter((standing) => !isContested(standing)).length;
  const untold = (level: Verdict['level'], sure = 0): Verdict => ({
    ...{ level, within: within.length, firm: sure },
    ...{ contested: [], again: null },
  });
  if (judges < 2) return untold('single');
  if (within.length === 0) return untold('nobody');
  if (within.length === result.standings.length) return untold('no-cut', within.length);
  if (stability.every(({ inTop: share }) => share === null)) return untold('apart');
  const contested = result.standings.filter(isContested).map(({ entry }) => entry.code);
  const level = contested.length === 0 ? 'firm' : 2 * firm >= within.length ? 'partly' : 'open';
  const another = new Map(stability.map((one) => [one.code, one.again ?? 0]));
  const again = within.reduce((total, { entry }) => total + (another.get(entry.code) ?? 0), 0);
  return { level, within: within.length, firm, contested, again };
}
