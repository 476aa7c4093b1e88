// Tabs that outlive a result: history and documents of an earlier result go on in the next one.
import { nameKey } from '../competition/keys';
import { isMarked } from '../sheets/tab-content';
import { TABS } from '../sheets/words';
import { emptyTab, type Tab } from './model';
import { type ReadTab, readBook, writeBook } from './xlsx';

const KEPT = [TABS.documents, TABS.history].flatMap((one) => [nameKey(one.id), nameKey(one.en)]);

const isKept = (tab: ReadTab): boolean =>
  KEPT.includes(nameKey(tab.name)) &&
  isMarked({ tab: tab.name, values: tab.cells.map((row) => row.map((cell) => cell?.value ?? '')) });

const asTab = (read: ReadTab, index: number): Tab => ({ ...emptyTab(index, read.name), ...read });

/** The workbook with those tabs of an earlier result that it does not have itself. */
export async function withKeptTabs(workbook: Uint8Array, earlier: Uint8Array): Promise<Uint8Array> {
  const [own, old] = [await readBook(workbook), await readBook(earlier)];
  const names = new Set(own.tabs.map((tab) => nameKey(tab.name)));
  const kept = old.tabs.filter((tab) => isKept(tab) && !names.has(nameKey(tab.name)));
  if (kept.length === 0) return workbook;
  return writeBook([...own.tabs, ...kept].map(asTab), own.active, own.source);
}
