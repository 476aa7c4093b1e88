// Tabs that outlive a result: what people and runs left in an earlier one goes on in the next.
import { nameKey } from '../competition/keys';
import { runOfMark } from '../sheets/judge-files/collected';
import { isMarked } from '../sheets/tab-content';
import { TABS } from '../sheets/words';
import { readWorkbook } from './load';
import { emptyTab, type Tab } from './model';
import { type ReadTab, writeBook } from './xlsx';

const KEPT = [TABS.documents, TABS.history, TABS.plenary, TABS.objections, TABS.decisions].flatMap((one) => [
  nameKey(one.id),
  nameKey(one.en),
]);

/** Where a person's own tab has the name, ours is called "Dokumen (2)". */
const withoutNumber = (name: string): string => name.replace(/ \(\d+\)$/, '');

/** Also what was collected from judges' own files. */
function isKept(tab: ReadTab): boolean {
  const grid = { tab: tab.name, values: tab.cells.map((row) => row.map((cell) => cell?.value ?? '')) };
  return runOfMark(grid) !== null || (KEPT.includes(nameKey(withoutNumber(tab.name))) && isMarked(grid));
}

const asTab = (read: ReadTab, index: number): Tab => ({ ...emptyTab(index, read.name), ...read });

/** The workbook with those tabs of an earlier result that it does not have itself. */
export async function withKeptTabs(workbook: Uint8Array, earlier: readonly ReadTab[]): Promise<Uint8Array> {
  const own = await readWorkbook(workbook);
  const names = new Set(own.tabs.map((tab) => nameKey(tab.name)));
  const kept = earlier.filter((tab) => isKept(tab) && !names.has(nameKey(tab.name)));
  if (kept.length === 0) return workbook;
  return writeBook([...own.tabs, ...kept].map(asTab), own.active, own.source);
}
