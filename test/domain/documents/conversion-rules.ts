// What a Word file may hold so that its conversion into a Google Doc looks the same. Reads XML; knows nothing of the makers.
import { part } from './support';

/** Fonts that Google Docs has and that ordinary office computers have, or replace at equal widths. */
const FONTS = ['Arial', 'Cambria', 'Times New Roman', 'Georgia', 'Garamond', 'Calibri'];
/** Of certificates alone: Google Docs has them, and with what a computer without them puts in their place the page still holds. */
const ORNATE = ['Cinzel', 'EB Garamond', 'Playfair Display', 'Montserrat'];

const FORBIDDEN: [name: string, pattern: RegExp][] = [
  ['page border', /<w:pgBorders\b/],
  // Docs has no heights of its own for lines and rows, only proportions and minima.
  ['exact height', /w:(?:lineRule|hRule)="exact"/],
  ['letter spacing', /<w:rPr>(?:(?!<\/w:rPr>).)*<w:spacing\b/s],
  // Docs puts space around a table in a cell (dolanmiu/docx#1947).
  ['nested table', /<w:tbl>(?:(?!<\/w:tbl>).)*<w:tbl>/s],
  ['frame', /<w:framePr\b/],
  ['text box', /<w:txbxContent\b|<wps:txbx\b|<v:textbox\b/],
  ['drawing of the old kind', /<w:pict\b|<v:\w+/],
  ['floating picture', /<wp:anchor\b/],
  ['alternate content', /<mc:AlternateContent\b/],
  ['table style', /<w:tblStyle\b/],
  ['floating table', /<w:tblpPr\b/],
  ['content control', /<w:sdt\b/],
  ['field', /<w:fldSimple\b|<w:fldChar\b/],
  ['double rule', /w:val="(?:double|triple|thinThick\w*|thickThin\w*|wave|doubleWave)"/],
  [
    'start or end instead of left or right',
    /<w:(?:start|end)\b(?=[^>]*w:(?:sz|w)=)|<w:ind\b[^>]*w:(?:start|end)=|<w:jc w:val="(?:start|end)"/,
  ],
  ['width in per cent or automatic', /<w:(?:tblW|tcW|tblInd|top|left|bottom|right)\b[^>]*w:type="(?:pct|auto|nil)"/],
  ['border of a table instead of its cells', /<w:tblBorders>(?:(?!<\/w:tblBorders>).)*w:val="(?!none|nil)\w+"/s],
  ['theme font', /w:(?:ascii|hAnsi|cs|eastAsia)Theme=/],
  ['column layout', /<w:cols\b[^>]*w:num="[2-9]"/],
];

type Node = { name: string; attributes: Record<string, string>; children: Node[] };

/** Elements as a tree; texts are left out. */
export function tree(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const stack = [root];
  for (const [, close, name, inner, self] of xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g)) {
    if (close) {
      if (stack.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const attributes = Object.fromEntries([...inner!.matchAll(/([\w:]+)="([^"]*)"/g)].map((one) => [one[1]!, one[2]!]));
    const node: Node = { name: name!, attributes, children: [] };
    stack.at(-1)!.children.push(node);
    if (!self) stack.push(node);
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)!.name}> is left open`);
  return root;
}

const named = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);
const first = (node: Node, ...path: string[]): Node | undefined =>
  path.reduce<Node | undefined>((at, name) => at && named(at, name)[0], node);
const all = (node: Node, name: string): Node[] => [
  ...named(node, name),
  ...node.children.flatMap((child) => all(child, name)),
];
const number = (node: Node | undefined, attribute: string): number => Number(node?.attributes[attribute] ?? Number.NaN);
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Tables without a paragraph between them become one, whose header is not at its top any more and is not repeated. */
function headerFaults(body: Node): string[] {
  const isHeader = (row: Node) => first(row, 'w:trPr', 'w:tblHeader') !== undefined;
  return body.children.flatMap((table, index) => {
    if (table.name !== 'w:tbl' || !named(table, 'w:tr').some(isHeader)) return [];
    return body.children[index - 1]?.name === 'w:tbl' || !isHeader(named(table, 'w:tr')[0]!)
      ? ['header that is not at the top of its table']
      : [];
  });
}

/** Columns, cells and the table itself must say the same absolute widths, and fit into what is around them. */
function tableFaults(table: Node, room: number): string[] {
  const columns = named(first(table, 'w:tblGrid')!, 'w:gridCol').map((column) => number(column, 'w:w'));
  const width = first(table, 'w:tblPr', 'w:tblW');
  const faults: string[] = [];
  if (width?.attributes['w:type'] !== 'dxa') faults.push('table without an absolute width');
  if (number(width, 'w:w') !== sum(columns)) faults.push('table width is not the sum of its columns');
  if (!(sum(columns) <= room)) faults.push('table wider than the room it has');
  for (const row of named(table, 'w:tr')) {
    let column = 0;
    for (const cell of named(row, 'w:tc')) {
      const span = number(first(cell, 'w:tcPr', 'w:gridSpan'), 'w:val') || 1;
      const own = first(cell, 'w:tcPr', 'w:tcW');
      const expected = sum(columns.slice(column, column + span));
      if (own?.attributes['w:type'] !== 'dxa' || number(own, 'w:w') !== expected) faults.push('cell unlike its column');
      if (!first(cell, 'w:tcPr', 'w:tcBorders')) faults.push('cell without borders of its own');
      if (cell.children.at(-1)?.name !== 'w:p') faults.push('cell that does not end in a paragraph');
      const margins = sum(
        ['w:left', 'w:right'].map((side) => number(first(cell, 'w:tcPr', 'w:tcMar', side), 'w:w') || 0),
      );
      faults.push(...named(cell, 'w:tbl').flatMap((inner) => tableFaults(inner, expected - margins)));
      column += span;
    }
    if (column !== columns.length) faults.push('row with cells missing');
  }
  return faults;
}

function pageFaults(section: Node | undefined): string[] {
  const size = first(section!, 'w:pgSz');
  const [width, height] = [number(size, 'w:w'), number(size, 'w:h')];
  const landscape = size?.attributes['w:orient'] === 'landscape';
  if (Math.min(width, height) !== 11906 || Math.max(width, height) !== 16838) return ['paper that is not A4'];
  return landscape === width > height ? [] : ['orientation and paper disagree'];
}

/** Names of the rules a document's XML breaks, each once. */
export function xmlFaults(document: string, styles: string): string[] {
  const faults = FORBIDDEN.filter(([, pattern]) => pattern.test(document)).map(([name]) => name);
  const fonts = [...(document + styles).matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]*)"/g)].map((one) => one[1]!);
  if (fonts.length === 0) faults.push('no font named');
  faults.push(...fonts.filter((font) => ![...FONTS, ...ORNATE].includes(font)).map((font) => `font ${font}`));
  if (/w:asciiTheme=/.test(styles)) faults.push('theme font');
  const body = first(tree(document), 'w:document', 'w:body')!;
  const section = first(body, 'w:sectPr');
  faults.push(...pageFaults(section));
  const margin = first(section!, 'w:pgMar');
  const room = number(first(section!, 'w:pgSz'), 'w:w') - number(margin, 'w:left') - number(margin, 'w:right');
  faults.push(...named(body, 'w:tbl').flatMap((table) => tableFaults(table, room)));
  faults.push(...headerFaults(body));
  if (all(body, 'w:spacing').some((one) => one.attributes['w:line'] && !one.attributes['w:lineRule'])) {
    faults.push('line height without a rule');
  }
  return [...new Set(faults)];
}

export function conversionFaults(docx: Uint8Array): string[] {
  return xmlFaults(part(docx, 'word/document.xml'), part(docx, 'word/styles.xml'));
}
