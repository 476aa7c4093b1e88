// The readings that join groups of judges, and that they really do.
import { judgeGroups } from '../../../../src/domain/validation';
import { joiningReadings } from '../../../../src/domain/validation/judges/joining-readings';
import * as fc from '../../../properties';

const JUDGES = ['J1', 'J2', 'J3', 'J4', 'J5', 'J6'];
const anybody = () => true;
const joins = (panels: Record<string, string[]>, mayRead: (judge: string, entry: string) => boolean = anybody) => {
  const all = new Map(Object.entries(panels));
  return joiningReadings(judgeGroups(JUDGES, all.values()), all, mayRead).map(
    ({ judge, entry }) => `${judge} ${entry}`,
  );
};

test('two groups: the least busy judge of the larger reads an entry of the smaller', () => {
  expect(
    joins({
      A: ['J1', 'J2', 'J3'],
      B: ['J1', 'J2'],
      C: ['J1', 'J3'],
      D: ['J2', 'J3'],
      E: ['J1'],
      F: ['J4', 'J5'],
      G: ['J4'],
    }),
  ).toEqual(
    // J2 and J3 have three readings, J1 four; G has one reader, F two.
    ['J2 G'],
  );
});

test('the larger group is the one with more judges, then with more entries', () => {
  expect(joins({ A: ['J1'], B: ['J2', 'J3'] })).toEqual(['J2 A']);
  expect(joins({ A: ['J1'], B: ['J2'], C: ['J2'] })).toEqual(['J2 A']);
});

test('several groups: one reading for each but one, spread over the judges', () => {
  expect(joins({ A: ['J1', 'J2'], B: ['J3'], C: ['J4'], D: ['J5'] })).toEqual(['J1 B', 'J2 C', 'J3 D']);
});

test('nobody is asked to read what they must not; then it goes the other way round', () => {
  const panels = { A: ['J1', 'J2'], B: ['J3'] };
  expect(joins(panels, (judge) => judge !== 'J1')).toEqual(['J2 B']);
  expect(joins(panels, (_, entry) => entry !== 'B')).toEqual(['J3 A']);
  expect(joins(panels, () => false)).toEqual([]);
});

test('two groups that can only be joined through a third are', () => {
  const may = (judge: string, entry: string) =>
    `${judge} ${entry}` !== 'J3 A' && !['J1 B', 'J2 B'].includes(`${judge} ${entry}`);
  expect(joins({ A: ['J1', 'J2'], B: ['J3'], C: ['J4'] }, may)).toEqual(['J1 C', 'J4 B']);
});

test('whatever the panel: they leave one group, or nobody may join what is left', () => {
  const cases = fc.record({
    panels: fc.array(fc.subarray(JUDGES, { maxLength: 2 }), { maxLength: 8 }),
    forbidden: fc.uniqueArray(fc.tuple(fc.constantFrom(...JUDGES), fc.nat(7)), { maxLength: 30 }),
  });
  fc.assert(
    fc.property(cases, ({ panels, forbidden }) => {
      const never = new Set(forbidden.map(([judge, entry]) => `${judge} E${entry}`));
      const mayRead = (judge: string, entry: string) => !never.has(`${judge} ${entry}`);
      const all = new Map(panels.map((judges, index): [string, string[]] => [`E${index}`, judges]));
      const groups = judgeGroups(JUDGES, all.values());
      const found = joiningReadings(groups, all, mayRead);
      expect(found.every(({ judge, entry }) => mayRead(judge, entry))).toBe(true);
      for (const { judge, entry } of found) all.set(entry, [...all.get(entry)!, judge]);
      const left = judgeGroups(JUDGES, all.values());
      expect(left.length).toBe(groups.length - found.length);
      if (left.length < 2) return;
      // The group that grew cannot grow any further.
      const grown = left.find((group) => found.some(({ judge }) => group.includes(judge)));
      if (grown === undefined) return;
      const inside = (entry: string) => all.get(entry)!.some((judge) => grown.includes(judge));
      for (const [entry, judges] of all) {
        if (judges.length === 0) continue;
        const others = inside(entry) ? left.flat().filter((judge) => !grown.includes(judge)) : grown;
        for (const judge of others) expect(mayRead(judge, entry)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
