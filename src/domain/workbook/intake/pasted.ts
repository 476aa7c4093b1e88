// Text copied from a spreadsheet or typed line by line → rows of cells.

/** Between cells: a tab as spreadsheets copy them, else a semicolon as Indonesian CSV files have it; else a line is one cell. */
function separatorOf(text: string): string | null {
  const outside = text
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join('');
  return outside.includes('\t') ? '\t' : outside.includes(';') ? ';' : null;
}

/** Rows of cells without surrounding white space; cells in quotation marks may hold separators and line breaks. */
export function pastedRows(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.replace(/\s+/g, ' ').trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === '' && separator !== null) quoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}
