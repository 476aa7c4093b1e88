// Who would advance with one judge less, or by another method: ranked exactly, under the same rules.
import { methodOf } from '../ranking/methods';
import type { MethodId } from '../ranking/methods/list';
import { METHOD_IDS } from '../ranking/methods/list';
import { hasPassingScore } from '../ranking/places';
import type { Panel, StageResult } from '../ranking/result';
import type { RankedCompetition } from '../ranking/rules';
import { advancing } from '../ranking/stages/rank-stage';

/** Codes of those who would come within the cut, and of those who would drop out. */
export type CutChange = { enters: string[]; leaves: string[] };

const within = (result: StageResult): string[] =>
  result.standings.flatMap((standing) => (standing.advances ? [standing.entry.code] : []));

function changed(old: readonly string[], now: readonly string[]): CutChange {
  const [before, after] = [new Set(old), new Set(now)];
  return { enters: now.filter((code) => !before.has(code)), leaves: old.filter((code) => !after.has(code)) };
}

export const changeBetween = (before: StageResult, after: StageResult): CutChange =>
  changed(within(before), within(after));

const without = (panel: Panel, judge: string): Panel => ({
  ...panel,
  judges: panel.judges.filter(({ code }) => code !== judge),
  readings: new Map(
    [...panel.readings].map(([entry, ofEntry]) => [entry, new Map([...ofEntry].filter(([code]) => code !== judge))]),
  ),
  leftOut: panel.leftOut.filter((one) => one.judge !== judge),
});

/**
 * The change that leaving out each judge makes, in the judges' order; an entry that only this judge scored leaves. A judge
 * without whom nothing can be ranked is passed over; with a single judge there is nothing to leave out. `lambda` is that of
 * the whole panel, which one judge less would only estimate worse.
 */
export function leaveOneOut(
  competition: RankedCompetition,
  result: StageResult,
  previous: StageResult[],
  lambda: number,
): ({ judge: string } & CutChange)[] {
  const method = methodOf(result.method);
  const { quickly } = method;
  const asked = quickly === undefined ? method : { ...method, scores: (panel: Panel) => quickly(panel, lambda) };
  const old = within(result);
  return result.panel.judges.flatMap(({ code }) => {
    const now = advancing(competition, without(result.panel, code), previous, asked);
    return now === null ? [] : [{ judge: code, ...changed(old, now) }];
  });
}

/**
 * The change that each of the other methods makes at this stage. Where scores are carried over, or must reach a passing score,
 * only methods of the same unit are compared: earlier stages keep the scores they have, and the limit is set in that unit.
 */
export function otherMethods(
  competition: RankedCompetition,
  result: StageResult,
  previous: StageResult[],
): ({ method: MethodId } & CutChange)[] {
  const { settings } = competition;
  const { unit } = methodOf(settings.method);
  const fitting = METHOD_IDS.filter(
    (id) =>
      id !== settings.method &&
      (methodOf(id).unit === unit || (!settings.carryOver && !hasPassingScore(result.stage, settings))),
  );
  const old = within(result);
  return fitting.flatMap((method) => {
    const now = advancing({ ...competition, settings: { ...settings, method } }, result.panel, previous);
    return now === null ? [] : [{ method, ...changed(old, now) }];
  });
}
