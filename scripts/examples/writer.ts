// Runs on the local host: writes the tabs of an example the way the add-on writes its own.

import type { TabContent } from '../../src/domain/workbook/write/tab-content';
import { removeEmptyTabs } from '../../src/google/spreadsheet';
import { createTab } from '../../src/google/written-tabs';

/** Writes all tabs into an empty spreadsheet. */
export function write(contents: TabContent[]): void {
  for (const content of contents) createTab(content);
  removeEmptyTabs();
}
