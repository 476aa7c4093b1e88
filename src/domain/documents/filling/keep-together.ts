// Keeps a signature with the text above it and the last rows of a table together, in a document that is filled already.

/** The blocks of a body: no table stands in another. */
const BLOCK = /<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs;
const ROW = /<w:tr[ >].*?<\/w:tr>/gs;
const PARAGRAPH = /<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;

/** So much goes with a signature, paragraphs or rows; so many rows end a table together. */
const BEFORE_SIGNATURE = 4;
const LAST_ROWS = 4;

const isTable = (block: string): boolean => block.startsWith('<w:tbl>');
const isKept = (block: string): boolean => !isTable(block) && block.includes('<w:keepNext/>');
const hasHeader = (table: string): boolean => table.includes('<w:tblHeader/>');
/** A table that does not break, below a line that is kept with it. */
const isSignature = (block: string, before: string | undefined): boolean =>
  isTable(block) && !hasHeader(block) && block.includes('<w:cantSplit/>') && before !== undefined && isKept(before);

/** With every paragraph kept with what follows. */
const kept = (xml: string): string =>
  xml
    .replace(/<w:keepNext\/>/g, '')
    .replace(PARAGRAPH, (start) => `${start}\uE003`)
    .replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g, '<w:pPr>$1<w:keepNext/>')
    .replace(/\uE003/g, '<w:pPr><w:keepNext/></w:pPr>');

/** The rows of a table from one to another (negative: from the end) kept with what follows. */
function keptRows(table: string, from: number, to: number): string {
  const rows = table.match(ROW) ?? [];
  let index = -1;
  return table.replace(ROW, (row) => {
    index += 1;
    return index >= rows.length + from && index < rows.length + to ? kept(row) : row;
  });
}

const rowCount = (table: string): number => (table.match(ROW) ?? []).length;

/** Goes back from a signature and keeps what stands above with it. */
function keepAbove(blocks: string[], signature: number): void {
  let at = signature - 1;
  while (at >= 0 && isKept(blocks[at]!)) at -= 1;
  for (let left = BEFORE_SIGNATURE; left > 0 && at >= 0; at -= 1) {
    const block = blocks[at]!;
    if (block.includes('<w:pageBreakBefore/>')) return;
    if (isTable(block)) {
      blocks[at] = keptRows(block, -left, 0);
      left -= rowCount(block);
    } else {
      blocks[at] = kept(block);
      left -= 1;
    }
  }
}

/** The part's XML with what belongs together on one page. */
export function keepTogether(xml: string): string {
  const blocks = xml.match(BLOCK) ?? [];
  const changed = blocks.map((block) =>
    isTable(block) && hasHeader(block) && rowCount(block) > LAST_ROWS + 1 ? keptRows(block, -LAST_ROWS, -1) : block,
  );
  blocks.forEach((block, index) => {
    if (isSignature(block, blocks[index - 1])) keepAbove(changed, index);
  });
  let index = -1;
  return xml.replace(BLOCK, () => {
    index += 1;
    return changed[index]!;
  });
}
