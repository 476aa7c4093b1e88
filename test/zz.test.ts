import * as fc from './properties';
import { runs, SEED } from './runs';
import { ordinary, damaged } from './domain/workbook/corpus/plan';
import { verdictOn } from './domain/workbook/corpus/verdict';
import { workbookOf } from './domain/workbook/corpus/workbook';
it('x', () => {
  for (const plan of [...fc.sample(ordinary, { seed: SEED, numRuns: 120 }), ...fc.sample(damaged, { seed: SEED, numRuns: 80 })]) {
    if (![225518, 21403, 2].includes((plan as any).seed)) continue;
    const book: any = workbookOf(plan);
    const v = verdictOn(book);
    if (v.verdict !== 'WRONG') continue;
    process.stderr.write(JSON.stringify(v) + '\n');
    const tabs = book.tabs ?? book.sheets ?? Object.keys(book);
    process.stderr.write(JSON.stringify(Object.keys(book)) + '\n');
    for (const t of book.tabs ?? []) process.stderr.write(JSON.stringify(t).slice(0, 1800) + '\n');
  }
});
import { structuresOf } from '../src/domain/workbook/structure';
it('y', () => {
  const plan = fc.sample(ordinary, { seed: SEED, numRuns: 120 }).find((p: any) => p.seed === 21403)!;
  const book: any = workbookOf(plan);
  const pad = (rows: any[][]) => { const w = Math.max(...rows.map((r) => r.length)); return rows.map((r) => Array.from({ length: w }, (_, i) => r[i] ?? '')); };
  const s = structuresOf(book.tabs.filter((t: any) => t.cells.length).map((t: any) => ({ tab: t.name, values: pad(t.cells) })), { hasCriteria: false, isCriterion: () => false, isMisspelled: () => false, isEntry: () => false }, new Map());
  for (const one of s.values()) process.stderr.write(one.tab + ' ' + one.columns.map((c) => `${c.header}:${c.role}:${c.doubt?.doubt}:${c.weights}`).join(' | ') + '\n' + one.rows.join(' ') + '\n' + JSON.stringify(one.view.values.slice(3, 8)) + '\n');
});
