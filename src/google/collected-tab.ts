// Writes a judge's tab from the judge's file: each cell keeps the type it has in the file.
import type { CollectedTab } from '../domain/workbook/judge-files/collected';
import type { TabContent } from '../domain/workbook/write/tab-content';
import { active, asText, enlarge } from './spreadsheet';
import { createTab } from './written-tabs';

/** How a new tab is laid out. */
type TabLayout = { widths: readonly number[]; frozenColumns: number };

/**
 * Makes the tab where there is none, and replaces all its cells. The cells come last, in one write: what broke off before
 * is done again.
 */
export function writeCollected(name: string, tab: CollectedTab, layout: TabLayout): void {
  const { values, formats, headerRow } = tab;
  const width = values[0]?.length ?? 0;
  const isMade = (active().getSheetByName(name)?.getLastRow() ?? 0) > 0;
  if (!isMade) createTab(blank(name, width, headerRow, layout));
  const sheet = active().getSheetByName(name);
  if (sheet === null) return;
  const [rows, columns] = [Math.max(values.length, sheet.getLastRow()), Math.max(width, sheet.getLastColumn())];
  enlarge(sheet, rows, columns);
  const range = sheet.getRange(1, 1, rows, columns);
  range.setNumberFormat('General');
  for (const { row, column, format } of formats) sheet.getRange(row + 1, column + 1).setNumberFormat(format);
  range.setValues(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const value = values[row]?.[column] ?? '';
        return typeof value === 'string' ? asText(value, false) : value;
      }),
    ),
  );
}

/** The tab before anything stands in it: as wide as the judge's file, the header in sight. */
const blank = (name: string, width: number, headerRow: number, layout: TabLayout): TabContent => ({
  name,
  values: Array.from({ length: headerRow + 1 }, () => Array.from({ length: width }, () => '')),
  headerRow,
  frozenColumns: Math.min(layout.frozenColumns, width),
  widths: Array.from({ length: width }, (_, column) => layout.widths[column] ?? 110),
  formats: Array.from({ length: width }, () => ''),
  layout: '',
});
