// Who reads what: balanced, without conflicts, linked evenly, and better than chance.
import { loadsOf } from '../../../../src/domain/competition/assignment';
import { expectedError } from '../../../../src/domain/planning/assignment/expected-error';
import { type PlanRequest, planAssignment } from '../../../../src/domain/planning/assignment/plan';
import { uniform } from '../../../../src/domain/reliability/random';
import * as fc from '../../../properties';
import { runs, SEED } from '../../../runs';
import { randomPlan, request, spread } from './support';

const pairsIn = (plan: ReadonlyMap<string, readonly string[]>): number[] => {
  const pairs = new Map<string, number>();
  const judges = [...new Set([...plan.values()].flat())];
  for (const one of judges) for (const other of judges) if (one < other) pairs.set(`${one} ${other}`, 0);
  for (const readers of plan.values()) {
    for (const one of readers) {
      for (const other of readers) if (one < other) pairs.set(`${one} ${other}`, pairs.get(`${one} ${other}`)! + 1);
    }
  }
  return [...pairs.values()];
};

describe.each([
  { entries: 46, judges: 5, readings: 3, conflicts: 3 },
  { entries: 155, judges: 12, readings: 3, conflicts: 8 },
])('$entries entries, $judges judges, $readings readings each, with conflicts', (size) => {
  const wanted = request(size.entries, size.judges, size.readings, size.conflicts);
  const plan = planAssignment(wanted);

  it('gives every entry its readers, nobody a conflict, and everybody as much as the others', () => {
    for (const [entry, judges] of plan.assignment) {
      expect(new Set(judges).size).toBe(size.readings);
      expect(judges.filter((judge) => !wanted.mayRead(judge, entry))).toEqual([]);
    }
    expect(spread(loadsOf(plan.assignment, wanted.judges).values())).toBeLessThanOrEqual(1);
  });

  it('lets pairs of judges meet almost equally often', () => {
    expect(spread(pairsIn(plan.assignment))).toBeLessThanOrEqual(2);
  });

  it('corrects at least as exactly as each of 200 random plans with the same loads', () => {
    const random = uniform(SEED);
    const errors = Array.from({ length: Math.max(200, runs(200)) }, () => {
      return expectedError(randomPlan(wanted, plan.assignment, random)) ?? Number.POSITIVE_INFINITY;
    });
    expect(plan.expectedError).toBe(expectedError(plan.assignment));
    const asExact = errors.filter((error) => error < plan.expectedError! + 1e-9);
    for (const error of asExact) expect(error).toBeCloseTo(plan.expectedError!, 9);
    // Five judges have ten pairs, which chance may make even as well.
    expect(asExact.length).toBeLessThanOrEqual(size.judges > 5 ? 0 : errors.length / 20);
  });

  it('takes few steps', () => {
    // Four plans; of each all exchanges are looked at a few times.
    const exchanges = size.entries ** 2 * size.readings ** 2;
    expect(plan.steps).toBeLessThan(4 * 12 * exchanges);
  });
});

it('gives the same plan for the same seed, and another for another', () => {
  const plan = (seed: number) => [...planAssignment(request(20, 5, 2, 1, seed)).assignment];
  expect(plan(7)).toEqual(plan(7));
  expect(plan(8)).not.toEqual(plan(7));
});

it('links all judges even where equally even links would leave them apart', () => {
  // Twelve entries in a ring: three rings of four have pairs as even as one of twelve.
  for (let seed = 1; seed <= runs(10); seed += 1) {
    const plan = planAssignment(request(12, 12, 2, 0, seed));
    expect(plan.expectedError).not.toBeNull();
    expect(spread(loadsOf(plan.assignment, request(12, 12, 2, 0).judges).values())).toBe(0);
  }
});

it('keeps what is kept, takes nothing from it, and levels with the rest', () => {
  const kept = new Map([
    ['P-1', ['J1', 'J2']],
    ['P-2', ['J1', 'J2', 'J3']],
    ['P-3', ['J1']],
  ]);
  const plan = planAssignment({ ...request(10, 4, 2, 0), kept });
  for (const [entry, judges] of kept) expect(plan.assignment.get(entry)).toEqual(expect.arrayContaining(judges));
  expect(plan.assignment.get('P-1')).toHaveLength(2);
  expect(plan.assignment.get('P-2')).toHaveLength(3);
  expect(spread(loadsOf(plan.assignment, ['J1', 'J2', 'J3', 'J4']).values())).toBeLessThanOrEqual(1);
});

it('hands the entries of a judge who takes no more to the others, and keeps what is scored', () => {
  const before = planAssignment(request(30, 6, 3, 0)).assignment;
  const scored = [...before].filter(([, judges]) => judges.includes('J2')).slice(0, 4);
  const kept = new Map(
    [...before].map(([entry, judges]) => {
      const isScored = scored.some(([code]) => code === entry);
      return [entry, judges.filter((judge) => judge !== 'J2' || isScored)] as const;
    }),
  );
  const plan = planAssignment({ ...request(30, 6, 3, 0), kept, mayRead: (judge) => judge !== 'J2' });
  const loads = loadsOf(plan.assignment, ['J1', 'J2', 'J3', 'J4', 'J5', 'J6']);
  expect(loads.get('J2')).toBe(4);
  loads.delete('J2');
  expect(spread(loads.values())).toBeLessThanOrEqual(1);
  for (const judges of plan.assignment.values()) expect(judges).toHaveLength(3);
});

it('gives as many readers as conflicts leave', () => {
  const plan = planAssignment({ ...request(4, 3, 3, 0), mayRead: (judge, entry) => judge !== 'J1' || entry === 'P-1' });
  expect([...plan.assignment.values()].map((judges) => judges.length)).toEqual([3, 2, 2, 2]);
});

/** Every plan there is, by going through all choices of readers. */
function leastSquares({ entries, judges, readings, mayRead }: PlanRequest): number {
  const choices = (entry: string): string[][] => {
    const free = judges.filter((judge) => mayRead(judge, entry));
    const wanted = Math.min(readings, free.length);
    return Array.from({ length: 2 ** free.length }, (_, set) => free.filter((__, bit) => (set >> bit) & 1)).filter(
      (one) => one.length === wanted,
    );
  };
  let least = Number.POSITIVE_INFINITY;
  const go = (at: number, loads: ReadonlyMap<string, number>): void => {
    if (at === entries.length) {
      least = Math.min(
        least,
        [...loads.values()].reduce((sum, load) => sum + load ** 2, 0),
      );
      return;
    }
    for (const choice of choices(entries[at]!)) {
      go(at + 1, new Map(judges.map((judge) => [judge, (loads.get(judge) ?? 0) + Number(choice.includes(judge))])));
    }
  };
  go(0, new Map());
  return least;
}

it('has the most even loads that conflicts allow', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 2, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      (entries, judges, readings, barred) => {
        const wanted: PlanRequest = {
          ...request(entries, judges, readings, 0),
          mayRead: (judge, entry) => !barred[(Number(judge.slice(1)) - 1) * 5 + Number(entry.slice(2)) - 1],
        };
        const loads = loadsOf(planAssignment(wanted).assignment, wanted.judges);
        const squares = [...loads.values()].reduce((sum, load) => sum + load ** 2, 0);
        expect(squares).toBe(leastSquares(wanted));
      },
    ),
  );
});
