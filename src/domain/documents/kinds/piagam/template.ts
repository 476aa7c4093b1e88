// Makes the certificate: A4 landscape, a frame of two nested tables, all of it centred.
import {
  BorderStyle,
  Document,
  HeightRule,
  type IParagraphOptions,
  Packer,
  PageOrientation,
  type Paragraph,
  type Table,
  type TableCell,
  TableRow,
} from 'docx';
import {
  A4,
  type Borders,
  cell,
  centred,
  hairline,
  line,
  mm,
  pt,
  type RunStyle,
  run,
  type TemplateMaker,
  table,
  unless,
  when,
} from '../../../../../scripts/templates/paper';
import type { Language } from '../../../vocabulary/language';

const INK = '1F2937';
const GOLD = 'A67C2D';
const NAVY = '14284B';

const WORDS = {
  id: {
    title: 'PIAGAM PENGHARGAAN',
    number: 'Nomor: ',
    to: 'diberikan kepada',
    as: 'sebagai',
    for: 'atas inovasi',
    at: 'pada ',
    category: 'Kategori ',
  },
  en: {
    title: 'CERTIFICATE OF ACHIEVEMENT',
    number: 'Number: ',
    to: 'is proudly presented to',
    as: 'as',
    for: 'for the innovation',
    at: 'in ',
    category: 'Category: ',
  },
};

const MARGIN = mm(7);
const GAP = mm(2);
const OUTER = A4.long - 2 * MARGIN;
const INNER = OUTER - 2 * GAP - pt(9);
/** Side of the square notch in each corner of the inner line. */
const NOTCH = mm(7);
const MIDDLE = INNER - 2 * NOTCH;
const SIDE = mm(10);
/** Height between the notches: as much as the page has, less what another program may set a little larger. */
const HEIGHT = mm(170);

const space = (before: number, after: number): Pick<IParagraphOptions, 'spacing'> => ({
  spacing: { before: pt(before), after: pt(after) },
});

/** A short golden rule, made of a paragraph's bottom border between wide indents. */
function rule(width: number, before: number, after: number): Paragraph {
  const indent = Math.round((MIDDLE - 2 * SIDE - width) / 2);
  return centred([run('', { points: 2 })], {
    spacing: { before: pt(before), after: pt(after), line: 40, lineRule: 'exact' },
    indent: { left: indent, right: indent },
    border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: GOLD, space: 1 } },
    run: { size: 4 },
  });
}

type Size = { points: number; around: number };

/** A line in one of several sizes of type and air: the fields give a text to exactly one of them. */
function sized(tag: string, style: RunStyle, sizes: Record<string, Size>): Paragraph[] {
  const quote = tag === 'inovasi' ? ['“', '”'] : ['', ''];
  return Object.entries(sizes).flatMap(([name, { points, around }]) => {
    const text = `${quote[0]}{{${tag}_${name}}}${quote[1]}`;
    return when(`${tag}_${name}`, [centred([run(text, { ...style, points })], space(around, around))]);
  });
}

function body(language: Language): Paragraph[] {
  const words = WORDS[language];
  const small = { italics: true, points: 12.5, color: INK };
  const strong = { bold: true, color: INK };
  return [
    // The emblem's place: a picture put on this line stands in the middle and pushes the rest down.
    ...unless('penuh', [
      centred([run('', { points: 10 })], { spacing: { before: 0, after: pt(2) }, run: { size: 20 } }),
    ]),
    centred([run('{{kepala}}', { ...strong, points: 15, characterSpacing: 30 })], space(0, 7)),
    centred([run(words.title, { points: language === 'id' ? 40 : 34, bold: true, color: NAVY, characterSpacing: 60 })]),
    rule(mm(70), 3, 7),
    centred([run(`${words.number}{{nomor}}`, { points: 12, color: INK })], space(0, 8)),
    centred([run(words.to, small)], space(0, 1)),
    ...sized(
      'penerima',
      { bold: true, color: NAVY },
      {
        besar: { points: 28, around: 4 },
        sedang: { points: 19, around: 2 },
        kecil: { points: 12.5, around: 0.5 },
      },
    ),
    ...sized(
      'instansi_penerima',
      { color: INK },
      {
        besar: { points: 14, around: 1 },
        sedang: { points: 12, around: 0 },
      },
    ),
    centred([run(words.as, small)], space(5, 0)),
    ...sized(
      'predikat',
      { bold: true, color: GOLD },
      {
        besar: { points: 27, around: 4 },
        sedang: { points: 18, around: 1 },
      },
    ),
    ...when('gelar', [centred([run('{{gelar}}', { ...strong, points: 13 })], space(0, 1))]),
    ...when('kategori', [centred([run(`${words.category}{{kategori}}`, { points: 12, color: INK })], space(0, 1))]),
    centred([run(words.for, small)], space(5, 0)),
    ...sized('inovasi', strong, {
      besar: { points: 15, around: 3 },
      sedang: { points: 12, around: 1 },
    }),
    centred([run(`${words.at}{{kompetisi}}`, { points: 12.5, color: INK })], space(1, 4)),
  ];
}

/** An Indonesian paper names the office above the signature, an English one below the name. */
function signature(language: Language): Paragraph[] {
  const plain = { points: 12, color: INK };
  const position = centred([
    run(language === 'id' ? '{{jabatan_penandatangan}},' : '{{jabatan_penandatangan}}', {
      ...plain,
      bold: language === 'id',
    }),
  ]);
  return [
    centred([run('{{kota}}, {{tanggal}}', plain)], space(10, 1)),
    ...(language === 'id' ? [position] : []),
    centred([run('', plain)], space(20, 12)),
    centred([run('{{nama_penandatangan}}', { ...plain, bold: true, points: 13 })]),
    ...(language === 'en' ? [position] : []),
    ...when('pangkat_penandatangan', [centred([run('{{pangkat_penandatangan}}', plain)])]),
    ...when('nip_penandatangan', [centred([run('NIP {{nip_penandatangan}}', plain)])]),
  ];
}

/** The inner line, notched at its corners: three columns and rows whose cells carry its pieces. */
function innerFrame(language: Language): Table {
  const gold = line(10, GOLD);
  const corner = (borders: Borders) => cell([hairline()], { width: NOTCH, borders });
  const edge = (borders: Borders) => cell([hairline()], { width: MIDDLE, borders });
  const row = (height: number, children: TableCell[]) =>
    new TableRow({ height: { value: height, rule: HeightRule.ATLEAST }, cantSplit: true, children });
  return table(
    [NOTCH, MIDDLE, NOTCH],
    [
      row(NOTCH, [
        corner({ right: gold, bottom: gold }),
        edge({ top: gold, left: gold, right: gold }),
        corner({ left: gold, bottom: gold }),
      ]),
      row(HEIGHT, [
        cell([hairline()], { width: NOTCH, borders: { top: gold, bottom: gold, left: gold } }),
        cell([...body(language), ...signature(language)], {
          width: MIDDLE,
          // In the middle of the height: short texts get air above and below, and an emblem takes from that air.
          vertical: 'center',
          margins: { left: SIDE, right: SIDE },
        }),
        cell([hairline()], { width: NOTCH, borders: { top: gold, bottom: gold, right: gold } }),
      ]),
      row(NOTCH, [
        corner({ top: gold, right: gold }),
        edge({ bottom: gold, left: gold, right: gold }),
        corner({ top: gold, left: gold }),
      ]),
    ],
    true,
  );
}

/** One certificate: the outer line around the inner one. */
export function certificate(language: Language): Table {
  const thick = line(36, NAVY);
  return table(
    [OUTER],
    [
      new TableRow({
        children: [
          cell([innerFrame(language), hairline()], {
            width: OUTER,
            borders: { top: thick, bottom: thick, left: thick, right: thick },
            margins: { top: GAP, bottom: GAP, left: GAP, right: GAP },
          }),
        ],
      }),
    ],
    true,
  );
}

/** A landscape sheet, as .docx bytes. */
export function sheet(language: Language, children: (Paragraph | Table)[]): Promise<Buffer> {
  const document = new Document({
    creator: 'Lembar Juri',
    title: WORDS[language].title,
    styles: {
      default: {
        document: { run: { font: 'Cambria', size: 24 }, paragraph: { spacing: { line: 240, lineRule: 'auto' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: A4.short, height: A4.long, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 0, footer: 0 },
          },
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The certificate's template. */
export const template: TemplateMaker = (language) => sheet(language, [certificate(language), hairline()]);
