// Shared pieces of the templates: only what survives the conversion into a Google Doc.
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../src/domain/vocabulary/language';
import { png } from './png';

/** Makes the template of a kind of document in one of its designs, as the bytes of a .docx. */
export type TemplateMaker = (language: Language, design: string) => Promise<Buffer>;

/** Twentieths of a point: the unit of all lengths in a template. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
export const pt = (length: number): number => length * 20;

export const A4 = { short: 11906, long: 16838 };

export type RunStyle = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'font'> & { points?: number };

/** A run; sizes in points. */
export function run(text: string, { points, ...style }: RunStyle = {}): TextRun {
  return new TextRun({ text, ...(points ? { size: points * 2 } : {}), ...style });
}

export function paragraph(children: ParagraphChild[], options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({ ...options, children });
}

export function centred(children: ParagraphChild[], options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return paragraph(children, { alignment: AlignmentType.CENTER, ...options });
}

/** Paragraphs that are there only when the tag has a text; the lines with the condition itself vanish. */
export function when(tag: string, paragraphs: Paragraph[]): Paragraph[] {
  return [paragraph([run(`{{#${tag}}}`)]), ...paragraphs, paragraph([run(`{{/${tag}}}`)])];
}

/**
 * A paragraph that takes next to no height: a cell must end in a paragraph, and so must the page. A no-break space keeps it
 * low; without a sign LibreOffice gives it the height of the usual type. `tag`: where a row of a table begins or ends that is
 * there on a condition.
 */
export function hairline(options: Pick<IParagraphOptions, 'pageBreakBefore'> & { tag?: string } = {}): Paragraph {
  const { tag = '', ...rest } = options;
  return paragraph([run(`${tag}\u00a0`, { points: 1 })], {
    ...rest,
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    run: { size: 2 },
  });
}

/** Size in millimetres. */
type Size = { width: number; height: number };

/** Pixels as the library counts them, 96 to the inch. */
const px = (length: number): number => Math.round((length * 96) / 25.4);

/** A picture that stands in the line like a letter. */
export const picture = (data: Uint8Array, { width, height }: Size, alt: string): ImageRun =>
  new ImageRun({
    type: 'png',
    data,
    transformation: { width: px(width), height: px(height) },
    altText: { name: alt, description: alt, title: '' },
  });

/** Keeps the place of a picture that is filled in: at most of this size; without a picture nothing is left of it. */
export const pictureField = (tag: string, size: Size): ImageRun => picture(png([[0]], ['FFFFFF']), size, `{{%${tag}}}`);

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };

export type Borders = { top?: BorderLine; bottom?: BorderLine; left?: BorderLine; right?: BorderLine };

type CellOptions = {
  width: number;
  borders?: Borders;
  margins?: { top?: number; bottom?: number; left?: number; right?: number };
  /** Where the content stands in the height of the row; the top by default. */
  vertical?: 'center' | 'bottom';
  shading?: string;
  /** How many columns it covers. */
  span?: number;
};

export type BorderLine = { style: typeof BorderStyle.SINGLE | typeof BorderStyle.NONE; size: number; color: string };

export function line(size: number, color: string): BorderLine {
  return { style: BorderStyle.SINGLE, size, color };
}

/** A cell of absolute width with its own borders and margins (twips). */
export function cell(children: (Paragraph | Table)[], options: CellOptions): TableCell {
  return new TableCell({
    children,
    width: { size: options.width, type: WidthType.DXA },
    borders: { ...noBorders, ...options.borders },
    margins: { top: 0, bottom: 0, left: 0, right: 0, ...options.margins, marginUnitType: WidthType.DXA },
    verticalAlign: options.vertical ?? 'top',
    ...(options.span ? { columnSpan: options.span } : {}),
    ...(options.shading ? { shading: { fill: options.shading, color: 'auto', type: 'clear' as const } } : {}),
  });
}

/** A table of absolute column widths; borders stand on the cells. */
export function table(columns: number[], rows: TableRow[], centredOnPage = false): Table {
  return new Table({
    rows,
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(centredOnPage ? { alignment: AlignmentType.CENTER } : {}),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
  });
}
