// Aggregation methods: the list, and the mean.
import { METHODS } from '../../../src/competition/settings';
import { availableMethods, methodOf } from '../../../src/ranking/methods';
import { meanMethod } from '../../../src/ranking/methods/mean';
import { buildPanel } from '../../../src/ranking/panel';
import { competition, entry, judge, sheetsOf } from '../support';

const setup = competition({
  entries: [entry('A'), entry('B'), entry('C')],
  judges: [judge('J1'), judge('J2'), judge('J3')],
});
const table = { J1: { A: [80], B: [70] }, J2: { A: [85], B: ['BK'] }, J3: { A: [81], B: [71] } };
const panel = buildPanel(setup, setup.stages[0]!, sheetsOf(setup, 'Penilaian', table), setup.entries);

describe('mean', () => {
  const scores = meanMethod.scores(panel, setup.settings);

  it('averages over the judges who scored the entry', () => {
    expect(scores.get('A')?.toFraction()).toBe('82');
    expect(scores.get('B')?.toFraction()).toBe('141/2');
  });

  it('gives no score to an entry without a reading', () => {
    expect(scores.has('C')).toBe(false);
  });
});

describe('the list of methods', () => {
  it('offers each id once, and only ids the settings know', () => {
    expect(availableMethods).toContain('mean');
    expect(new Set(availableMethods).size).toBe(availableMethods.length);
    expect(availableMethods.every((id) => METHODS.includes(id))).toBe(true);
  });

  it('finds what it offers and nothing else', () => {
    for (const id of METHODS) expect(methodOf(id)?.id).toBe(availableMethods.includes(id) ? id : undefined);
  });
});
