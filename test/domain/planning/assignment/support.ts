// Plans for the tests: requests with conflicts, and random plans that are as balanced.
import type { PlanRequest } from '../../../../src/domain/planning/assignment/plan';
import { uniform } from '../../../../src/domain/reliability/random';

const codes = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** So many entries, judges and readings each; every judge has `conflicts` entries that are not theirs. */
export function request(entries: number, judges: number, readings: number, conflicts: number, seed = 1): PlanRequest {
  const random = uniform(20_000 + entries);
  const all = codes('P-', entries);
  const barred = new Set(
    codes('J', judges).flatMap((judge) =>
      Array.from({ length: conflicts }, () => `${judge} ${all[Math.floor(random() * entries)]}`),
    ),
  );
  return {
    entries: all,
    judges: codes('J', judges),
    readings,
    mayRead: (judge, entry) => !barred.has(`${judge} ${entry}`),
    kept: new Map(),
    seed,
  };
}

/** A plan with the same loads as those asked for, drawn by exchanging readers at random many times. */
export function randomPlan(
  { entries, mayRead }: PlanRequest,
  start: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): Map<string, string[]> {
  const plan = new Map([...start].map(([entry, judges]) => [entry, [...judges]]));
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let tries = 0; tries < entries.length * 8; tries += 1) {
    const [one, other] = [any(entries), any(entries)];
    const [first, second] = [plan.get(one)!, plan.get(other)!];
    const [from, to] = [any(first), any(second)];
    if (first.includes(to) || second.includes(from) || !mayRead(to, one) || !mayRead(from, other)) continue;
    first[first.indexOf(from)] = to;
    second[second.indexOf(to)] = from;
  }
  return plan;
}

export const spread = (loads: Iterable<number>): number => {
  const all = [...loads];
  return Math.max(...all) - Math.min(...all);
};
