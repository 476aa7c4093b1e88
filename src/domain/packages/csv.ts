// A table as CSV (RFC 4180, UTF-8 with a byte order mark, since Excel takes it for another encoding without).

type Value = string | number | boolean | null;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export const csvLine = (row: readonly Value[]): string => `${row.map(cell).join(',')}\r\n`;

export const CSV_START = '\uFEFF';

export const csvText = (headers: readonly string[], rows: readonly (readonly Value[])[]): string =>
  CSV_START + [headers, ...rows].map(csvLine).join('');
