// Changes to the tabs of an example after they are laid out.
import type { TabContent } from '../../src/domain/workbook/write/tab-content';

/** A text column of an office's own, put in front of another; the add-on leaves it alone. */
export type OwnColumn = { header: string; before: string; width: number; text: ReadonlyMap<string, string> };

const insert = <T>(list: readonly T[], at: number, item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)];

/** The tab with one column more; rows are known by the code in their first cell. */
export function withColumn(tab: TabContent, { header, before, width, text }: OwnColumn): TabContent {
  const at = tab.values[tab.headerRow]?.indexOf(before) ?? -1;
  if (at < 0) throw new Error(`${tab.name} has no column ${before}`);
  return {
    ...tab,
    values: tab.values.map((row, index) =>
      insert(row, at, index === tab.headerRow ? header : (text.get(String(row[0])) ?? '')),
    ),
    widths: insert(tab.widths, at, width),
    formats: insert(tab.formats, at, ''),
  };
}

/** The tab with text in a column it has. */
export function withTexts(tab: TabContent, header: string, text: ReadonlyMap<string, string>): TabContent {
  const at = tab.values[tab.headerRow]?.indexOf(header) ?? -1;
  if (at < 0) throw new Error(`${tab.name} has no column ${header}`);
  return {
    ...tab,
    values: tab.values.map((row) =>
      row.map((cell, column) => (column === at ? (text.get(String(row[0])) ?? cell) : cell)),
    ),
  };
}
