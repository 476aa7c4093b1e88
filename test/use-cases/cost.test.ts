// What checking and computing cost in calls of Google's services: a clean workbook's size plays no part in it.
import { marksOf, workbookOf } from '../../scripts/bench/workbook';
import { openHost } from '../../src/local/runtime/host';
import { isFull } from '../runs';
import { compute, validate } from './support';

const JUDGES = 5;
/** Two content reads a judge's tab and 25 other content calls. */
const BUDGET = 2 * JUDGES + 25;

/** What each command costs with so many entries; no more than the budget. */
async function costsOf(entries: number): Promise<Record<string, number>> {
  const size = { entries, judges: JUDGES, top: 10 };
  const bytes = await workbookOf(size, marksOf(size));
  const host = await openHost({ codeDir: 'dist', workbook: { bytes, name: 'biaya.xlsx' } });
  const costOf = (work: () => unknown) => {
    host.resetCost();
    work();
    return host.cost();
  };
  const checked = costOf(() => validate(host));
  // As the panel computes while judging is open, and as it computes when a ranking is written that has its tabs already.
  const computed = costOf(() => compute(host, { provisional: false }));
  costOf(() => compute(host));
  const again = costOf(() => compute(host));
  for (const { total, calls } of [checked, computed, again]) {
    expect(total).toBeLessThanOrEqual(BUDGET);
    expect((calls['Range.getValues'] ?? 0) + (calls['Range.getFormulas'] ?? 0)).toBeLessThanOrEqual(2 * JUDGES + 12);
  }
  return { checked: checked.total, computed: computed.total, again: again.total };
}

it('stays within the budget, and is no more at any size', async () => {
  const few = await costsOf(10);
  for (const entries of isFull ? [300, 3178] : [300]) expect(await costsOf(entries)).toEqual(few);
});
