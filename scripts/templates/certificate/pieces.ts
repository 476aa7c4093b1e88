// What both designs of the certificate are made of: their words, colours, lines in several sizes, the sheet.
import {
  Document,
  HeightRule,
  ImageRun,
  type IParagraphOptions,
  Packer,
  PageOrientation,
  Paragraph,
  type Table,
  type TableCell,
  TableRow,
} from 'docx';
import type { Language } from '../../../src/domain/vocabulary/language';
import { A4, mm, type RunStyle, run, when } from '../paper';

const INK = '1E222B';
/** Dark enough to be seen on a black-and-white printer. */
export const GOLD = '8C6414';
export const NAVY = '14284B';

/** What a certificate says beside its fields. */
export type Words = Record<'title' | 'number' | 'to' | 'as' | 'for' | 'at' | 'team', string> & { language: Language };

export const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    language: 'id',
    title: 'PIAGAM PENGHARGAAN',
    number: 'Nomor: ',
    to: 'diberikan kepada',
    as: 'sebagai',
    for: 'atas inovasi',
    at: 'pada ',
    team: 'Tim inovator',
  },
  en: {
    language: 'en',
    title: 'CERTIFICATE OF ACHIEVEMENT',
    number: 'Number: ',
    to: 'is proudly presented to',
    as: 'as',
    for: 'for the innovation',
    at: 'in ',
    team: 'Innovators',
  },
};

/** How the paragraphs of a design stand: in the middle, or at the left. */
export type Align = NonNullable<IParagraphOptions['alignment']>;

type Piece = RunStyle & { text: string };

/** Space above and below in points, and what else there is to a paragraph; `tight`: large type whose lines stand too far apart. */
type Line = { before?: number; after?: number; tight?: boolean } & Pick<IParagraphOptions, 'indent' | 'border'>;

/** Makes the paragraphs of a design. */
export const paragraphs =
  (alignment: Align, font: string) =>
  (content: (Piece | ImageRun)[], { before = 0, after = 0, tight = false, ...options }: Line = {}): Paragraph =>
    new Paragraph({
      children: content.map((one) => {
        if (one instanceof ImageRun) return one;
        const { text, ...style } = one;
        return run(text, { font, color: INK, ...style });
      }),
      alignment,
      spacing: { before: before * 20, after: after * 20, line: tight ? 216 : 240, lineRule: 'auto' },
      ...options,
    });

/** A text in one of several sizes of type, the largest first: the fields give it to exactly one of them. */
export function sized(
  tag: string,
  points: readonly number[],
  make: (tag: string, points: number) => Paragraph,
): Paragraph[] {
  return ['besar', 'sedang', 'kecil']
    .slice(0, points.length)
    .flatMap((size, index) => when(`${tag}_${size}`, [make(`{{${tag}_${size}}}`, points[index]!)]));
}

/** A row that may grow and never breaks over pages; `height` in millimetres. */
export const row = (height: number, children: TableCell[]): TableRow =>
  new TableRow({ height: { value: mm(height), rule: HeightRule.ATLEAST }, cantSplit: true, children });

/** Room for signature and stamp, between the office and the name; in points. */
const SIGNING = 95;

/** Who signs: an Indonesian paper names the office above the signature, an English one below the name. */
export function signature(
  { language }: Words,
  line: (content: Piece[], space?: Line) => Paragraph,
  style: RunStyle,
): Paragraph[] {
  const place = { ...style, text: '{{kota}}, {{tanggal}}' };
  const office = { ...style, bold: true, text: '{{jabatan_penandatangan}},' };
  const name = { ...style, bold: true, text: '{{nama_penandatangan}}' };
  const below = [
    ...when('pangkat_penandatangan', [line([{ ...style, text: '{{pangkat_penandatangan}}' }])]),
    ...when('nip_penandatangan', [line([{ ...style, text: 'NIP {{nip_penandatangan}}' }])]),
  ];
  if (language === 'id') return [line([place]), line([office], { after: SIGNING }), line([name]), ...below];
  return [
    line([place], { after: SIGNING }),
    line([name]),
    line([{ ...style, text: '{{jabatan_penandatangan}}' }]),
    ...below,
  ];
}

/** A landscape sheet as .docx bytes. The low margin at the foot keeps what is left of the page below the frame. */
export function sheet({ title }: Words, font: string, children: (Paragraph | Table)[]): Promise<Buffer> {
  const document = new Document({
    creator: 'Lembar Juri',
    title,
    styles: {
      default: { document: { run: { font, size: 24 }, paragraph: { spacing: { line: 240, lineRule: 'auto' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: A4.short, height: A4.long, orientation: PageOrientation.LANDSCAPE },
            margin: { top: mm(14), bottom: mm(2), left: mm(15), right: mm(15), header: 0, footer: 0 },
          },
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Between the margins. */
export const WIDTH = A4.long - 2 * mm(15);
