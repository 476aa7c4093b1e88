// Runs on the local host: writes the tabs of an example the way the add-on writes its own.
import { removeEmptyTabs, writeTab } from '../../src/google/spreadsheet';
import type { TabContent } from '../../src/sheets/tab-content';

/** Writes all tabs into an empty spreadsheet. */
export function write(contents: TabContent[]): void {
  for (const content of contents) writeTab(content);
  removeEmptyTabs();
}
