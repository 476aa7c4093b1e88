// How good a plan of readings is: conflicts, entries with few judges, uneven loads, judges who are not linked.
import { loadsOf, type StageAssignment } from '../../competition/assignment';
import { judgesOf, type Stage } from '../../competition/competition';
import { conflictFinder } from '../../competition/conflict';
import { entryLabel } from '../../competition/entry-label';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { FindingOf, FindingParams } from '../../validation/finding';
import { judgeGroups } from '../../validation/judges/connectivity';

type Caution = FindingOf<'ASSIGNMENT_CAUTION'>;
type Place = { tab?: string; cell?: string };

/** The number of judges that most entries have, the larger of two. */
function usualReadings(plan: StageAssignment): number {
  const counts = new Map<number, number>();
  for (const { length } of plan.values()) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return usual?.[0] ?? 0;
}

/**
 * What there is to say against a plan; of entries that are out nothing. `readings`: how many judges an entry should have; null = as
 * many as most have.
 *
 * @param placeOf where the judges of an entry stand; of none: where the plan stands as a whole
 */
export function checkAssignment(
  competition: ConfiguredCompetition,
  stage: Stage,
  whole: StageAssignment,
  readings: number | null,
  placeOf: (entry: string | null) => Place,
): Caution[] {
  const running = competition.entries.filter(({ code, status }) => status === 'running' && whole.has(code));
  const plan = new Map(running.map(({ code }) => [code, whole.get(code) ?? []]));
  const judges = judgesOf(competition, stage);
  const told = (params: FindingParams['ASSIGNMENT_CAUTION'], entry: string | null = null): Caution => ({
    code: 'ASSIGNMENT_CAUTION',
    severity: params.reason === 'loads' ? 'info' : 'warning',
    stage: stage.name,
    ...placeOf(entry),
    params,
  });
  const conflictOf = conflictFinder(competition);
  const conflicts = running.flatMap((entry) =>
    judges.flatMap((judge): Caution[] => {
      const why = plan.get(entry.code)?.includes(judge.code) ? conflictOf(judge, entry) : null;
      const params = { reason: 'conflict' as const, judge: judge.code, entry: entryLabel(entry), why: why! };
      return why === null ? [] : [told(params, entry.code)];
    }),
  );
  const wanted = readings ?? usualReadings(plan);
  const few = running.filter(({ code }) => (plan.get(code)?.length ?? 0) < wanted);
  const loads = [
    ...loadsOf(
      plan,
      judges.flatMap(({ code, unavailable }) => (unavailable ? [] : [code])),
    ),
  ].map(([judge, entries]) => ({ judge, entries }));
  const [least, ...others] = loads.sort((one, other) => one.entries - other.entries);
  const most = others[others.length - 1];
  const groups = judgeGroups(
    judges.map(({ code }) => code),
    plan.values(),
  );
  return [
    ...conflicts,
    ...(few.length === 0 ? [] : [told({ reason: 'few', entries: few.map(entryLabel), readings: wanted })]),
    ...(least === undefined || most === undefined || most.entries - least.entries < 2
      ? []
      : [told({ reason: 'loads', least, most })]),
    ...(groups.length < 2 ? [] : [told({ reason: 'disconnected', groups })]),
  ];
}
