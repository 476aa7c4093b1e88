// A spreadsheet in memory for the add-on's own reading: tabs with cells, nothing else.

export type CellValue = string | number | boolean | Date;
export type Tab = { name: string; cells: CellValue[][]; isHidden: boolean };

const sheetOf = ({ name, cells, isHidden }: Tab) => {
  const width = Math.max(1, ...cells.map((row) => row.length));
  const full = cells.length === 0 ? [['']] : cells.map((row) => [...row, ...Array(width - row.length).fill('')]);
  const each = (value: string) => full.map((row) => row.map(() => value));
  return {
    getName: () => name,
    getSheetId: () => 0,
    isSheetHidden: () => isHidden,
    isColumnHiddenByUser: () => false,
    getType: () => 'GRID',
    getDataRange: () => ({
      getValues: () => full,
      getFormulas: () => each(''),
      getNumberFormats: () => each('General'),
    }),
  };
};

/** Lets the add-on see these tabs, and remember nothing yet. */
export function openSpreadsheet(tabs: readonly Tab[]): void {
  const sheets = tabs.map(sheetOf);
  const properties = new Map<string, string>();
  const spreadsheet = {
    getSheets: () => sheets,
    getSheetByName: (name: string) => sheets.find((one) => one.getName() === name) ?? null,
    getProtections: () => [],
    getEditors: () => [],
    getOwner: () => null,
    getSpreadsheetTimeZone: () => 'Etc/UTC',
    getSpreadsheetLocale: () => 'in_ID',
  };
  Object.assign(globalThis, {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => spreadsheet,
      ProtectionType: { SHEET: 'SHEET' },
      SheetType: { GRID: 'GRID' },
    },
    PropertiesService: {
      getDocumentProperties: () => ({
        getProperty: (key: string) => properties.get(key) ?? null,
        getProperties: () => Object.fromEntries(properties),
        setProperty: (key: string, value: string) => properties.set(key, value),
      }),
    },
    Utilities: { formatDate: (date: Date) => date.toISOString().slice(0, 19) },
  });
}
