// Groups of judges, against a plain search.
import { judgeGroups } from '../../../../src/domain/validation';
import * as fc from '../../../properties';

const JUDGES = ['J1', 'J2', 'J3', 'J4', 'J5'];

/** Everyone who can be reached from a judge, one step at a time. */
function reachable(from: string, panels: readonly (readonly string[])[]): string[] {
  const seen = new Set([from]);
  for (let size = 0; size < seen.size; ) {
    size = seen.size;
    for (const panel of panels) if (panel.some((judge) => seen.has(judge))) for (const judge of panel) seen.add(judge);
  }
  return JUDGES.filter((judge) => seen.has(judge));
}

describe('judgeGroups', () => {
  test('links judges through others', () => {
    expect(
      judgeGroups(JUDGES, [
        ['J1', 'J3'],
        ['J2', 'J4'],
        ['J5', 'J3'],
      ]),
    ).toEqual([
      ['J1', 'J3', 'J5'],
      ['J2', 'J4'],
    ]);
  });

  test('a judge who scored nothing belongs to no group', () => {
    expect(judgeGroups(JUDGES, [['J1', 'J2'], []])).toEqual([['J1', 'J2']]);
    expect(judgeGroups(JUDGES, [])).toEqual([]);
  });

  test('agrees with a plain search, in the order of the judges', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(JUDGES), { maxLength: 6 }), (panels) => {
        const scoring = JUDGES.filter((judge) => panels.some((panel) => panel.includes(judge)));
        const groups = scoring.map((judge) => reachable(judge, panels));
        const distinct = groups.filter((group, index) => group[0] === scoring[index]);
        expect(judgeGroups(JUDGES, panels)).toEqual(distinct);
      }),
    );
  });
});
