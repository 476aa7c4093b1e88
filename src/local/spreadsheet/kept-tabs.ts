// Tabs that continue from an earlier result in the next one: what people and runs left there.
import { nameKey } from '../../domain/vocabulary/keys';
import { TABS } from '../../domain/vocabulary/words';
import { runOfMark } from '../../domain/workbook/judge-files/collected';
import { isMarked } from '../../domain/workbook/write/tab-content';
import { type ReadTab, writeBook } from '../files/xlsx';
import { readWorkbook } from '../runtime/load';
import { emptyTab, type Tab } from './model';

const KEPT = (
  ['documents', 'history', 'screening', 'assignment', 'schedule', 'plenary', 'objections', 'decisions'] as const
).flatMap((part) => [nameKey(TABS[part].id), nameKey(TABS[part].en)]);

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
