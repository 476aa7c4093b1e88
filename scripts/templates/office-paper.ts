// Pieces of an official paper, A4 upright: letterhead, facts, prose, lists, tables that go on over pages, signatures.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableRow,
  TextRun,
} from 'docx';
import {
  A4,
  type Borders,
  cell,
  centred,
  hairline,
  line,
  mm,
  paragraph,
  pictureField,
  pt,
  run,
  table,
  when,
} from './paper';

const MARGIN = { top: mm(12), bottom: mm(12), left: mm(25), right: mm(20) };
export const WIDTH = A4.short - MARGIN.left - MARGIN.right;
const LYING = { top: mm(12), bottom: mm(12), left: mm(15), right: mm(15) };
export const LYING_WIDTH = A4.long - LYING.left - LYING.right;
const SIZE = 11;

export const text = (content: string, bold = false) => run(content, { points: SIZE, bold });
export const left = (content: string, after = 0, bold = false) =>
  paragraph([text(content, bold)], { spacing: { before: 0, after: pt(after) } });

/** Space above a signature, which it stays with. */
export const keptSpace = (after: number): Paragraph =>
  paragraph([text('')], { keepNext: true, spacing: { before: 0, after: pt(after) } });

/** A paragraph that holds nothing but a condition or the bound of a loop, and vanishes. */
const mark = (tag: string): Paragraph => paragraph([run(`{{${tag}}}`)]);

/** What is repeated for each of a list, or there only when the tag has a text. */
export const each = (tag: string, content: (Paragraph | Table)[]): (Paragraph | Table)[] => [
  mark(`#${tag}`),
  ...content,
  mark(`/${tag}`),
];

export const otherwise = (tag: string, content: (Paragraph | Table)[]): (Paragraph | Table)[] => [
  mark(`^${tag}`),
  ...content,
  mark(`/${tag}`),
];

/** A thick and a thin rule across the page: the two borders of one low paragraph. */
function bar(): Paragraph {
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000', space: 0 });
  return paragraph([run('\u00a0', { points: 1 })], {
    spacing: { before: pt(4), after: pt(10), line: 240, lineRule: 'auto' },
    border: { top: rule(18), bottom: rule(6) },
    run: { size: 2 },
  });
}

/** The head's: emblem and office in the middle. A unit's: the emblem left, its name in the middle of the page, its address. */
export function letterhead(width = WIDTH): (Table | Paragraph)[] {
  const side = mm(22);
  const names = [
    centred([run('{{kop}}', { points: 13 })]),
    ...when('kop_unit', [centred([run('{{kop_unit}}', { points: 14, bold: true })], { spacing: { before: pt(1) } })]),
    ...when('kop_alamat', [centred([run('{{kop_alamat}}', { points: 9 })], { spacing: { before: pt(2) } })]),
  ];
  const row = new TableRow({
    height: { value: mm(22), rule: 'atLeast' },
    children: [
      cell([paragraph([pictureField('lambang', { width: 21, height: 22 })])], { width: side, vertical: 'center' }),
      cell(names, { width: width - 2 * side, vertical: 'center' }),
      cell([hairline()], { width: side, vertical: 'center' }),
    ],
  });
  return [
    ...each('kop_kepala', [
      centred([pictureField('lambang', { width: 40, height: 24 })], { spacing: { after: pt(4) } }),
      centred([run('{{kop}}', { points: 14, bold: true })]),
      bar(),
    ]),
    ...each('kop_instansi', [table([side, width - 2 * side, side], [row]), bar()]),
  ];
}

export type LabelledValue = {
  label: string;
  value: string;
  bold?: boolean;
  /** List that the row is repeated for. */
  loop?: string;
};

/** Label, colon, text: the columns official letters list facts in. */
export function facts(rows: LabelledValue[], indent: number, label: number, width = WIDTH): Table {
  const colon = mm(4);
  const rest = width - indent - label - colon;
  const columns = indent > 0 ? [indent, label, colon, rest] : [label, colon, rest];
  return table(
    columns,
    rows.map(({ label: name, value, bold, loop }) => {
      const [open, close] = loop ? [`{{#${loop}}}`, `{{/${loop}}}`] : ['', ''];
      const cells = [
        cell([left(`${open}${name}`)], { width: label }),
        cell([left(':')], { width: colon }),
        cell([paragraph([text(`${value}${close}`, bold)])], { width: rest }),
      ];
      return new TableRow({
        cantSplit: true,
        children: indent > 0 ? [cell([left('')], { width: indent }), ...cells] : cells,
      });
    }),
  );
}

type ProseOptions = { before?: number; after?: number; keepNext?: boolean; isEnglish?: boolean; flush?: boolean };

/** A paragraph of a paper: justified with an indented first line in Indonesian, flush left in English. */
export function prose(content: string, options: ProseOptions = {}): Paragraph {
  const { before = 0, after = 6, keepNext = false, isEnglish = false, flush = false } = options;
  return paragraph([text(content)], {
    alignment: isEnglish ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    spacing: { before: pt(before), after: pt(after), line: 264, lineRule: 'auto' },
    keepNext,
    ...(isEnglish || flush ? {} : { indent: { firstLine: mm(10) } }),
  });
}

/** A heading within a paper; it never stands alone at the foot of a page. */
export const heading = (content: string, before = 10): Paragraph =>
  paragraph([text(content, true)], { spacing: { before: pt(before), after: pt(4) }, keepNext: true });

/** The title of a paper: its lines in the middle, in capitals as the templates write them. */
export const title = (lines: string[], options: Omit<IParagraphOptions, 'children'> = {}): Paragraph[] =>
  lines.map((content, index) =>
    centred([run(content, { points: 12, bold: true })], {
      spacing: { before: 0, after: pt(index === lines.length - 1 ? 10 : 1) },
      keepNext: true,
      ...(index === 0 ? options : {}),
    }),
  );

/** A numbered item with a hanging indent: number and text are cells of a table, which every program sets alike. */
export function item(number: string, content: (Paragraph | Table)[]): Table {
  const sign = mm(8);
  const cells = [
    cell([left(number)], { width: sign }),
    cell(content, { width: WIDTH - sign, margins: { bottom: pt(3) } }),
  ];
  return table([sign, WIDTH - sign], [new TableRow({ children: cells })]);
}

/** Justified text without an indent, for items. */
export const body = (content: string): Paragraph =>
  paragraph([text(content)], {
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' },
  });

/** `headSize`: in points, where the words of the head would be broken in the usual size. */
export type PaperColumn = { head: string; text: string; width: number; align?: 'center' | 'right'; headSize?: number };

const THIN = line(4, '000000');
const ALL: Borders = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const CELL_MARGINS = { top: 40, bottom: 40, left: 85, right: 85 };
const TABLE_SIZE = 10;

/**
 * A table with rules, its header repeated on every page, its one row repeated for each of a list. Widths in millimetres; the
 * column without one (0) takes the rest.
 */
export function grid(columns: PaperColumn[], loop: string, { width = WIDTH, height = 0 } = {}): Table {
  const given = columns.reduce((sum, one) => sum + mm(one.width), 0);
  const widths = columns.map((one) => (one.width === 0 ? width - given : mm(one.width)));
  const alignments = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
  const last = columns.length - 1;
  const head = columns.map((one, index) =>
    cell([centred([run(one.head, { points: one.headSize ?? TABLE_SIZE, bold: true })], { keepNext: true })], {
      width: widths[index]!,
      borders: ALL,
      margins: CELL_MARGINS,
      vertical: 'center',
      shading: 'EDEDED',
    }),
  );
  const row = columns.map((one, index) => {
    const content = `${index === 0 ? `{{#${loop}}}` : ''}${one.text}${index === last ? `{{/${loop}}}` : ''}`;
    const alignment = one.align === undefined ? AlignmentType.LEFT : alignments[one.align];
    const lines = content.split('\n').map((one) => paragraph([run(one, { points: TABLE_SIZE })], { alignment }));
    return cell(lines, {
      width: widths[index]!,
      borders: ALL,
      margins: CELL_MARGINS,
      ...(height > 0 ? { vertical: 'center' as const } : {}),
    });
  });
  const tall = height > 0 ? { height: { value: mm(height), rule: 'atLeast' as const } } : {};
  return table(widths, [
    new TableRow({ children: head, tableHeader: true, cantSplit: true }),
    new TableRow({ children: row, cantSplit: true, ...tall }),
  ]);
}

/** Who signs, with room for the signature or its electronic mark. */
export function signer(position: string, below = ''): Paragraph[] {
  return [
    centred([text(position, below === '')]),
    centred([text('')], { spacing: { before: pt(26), after: pt(18) } }),
    centred([text('{{nama_penandatangan}}', true)]),
    ...(below === '' ? [] : [centred([text(below)])]),
    ...when('pangkat_penandatangan', [centred([text('{{pangkat_penandatangan}}')])]),
    ...when('nip_penandatangan', [centred([text('NIP {{nip_penandatangan}}')])]),
  ];
}

/** A block on the right; what stands left of it is set at its foot. Both stay on one page. */
export function signatures(leftSide: Paragraph[], rightSide: Paragraph[], whole = WIDTH): Table {
  const width = mm(85);
  const row = new TableRow({
    cantSplit: true,
    children: [
      cell([...leftSide, hairline()], { width: whole - width, vertical: 'bottom', margins: { right: mm(6) } }),
      cell(rightSide, { width }),
    ],
  });
  return table([whole - width, width], [row]);
}

/** Office, room for a signature, name; what stands below the name. */
export const signed = (office: string, name: string, ...below: string[]): Paragraph[] => [
  ...office.split('\n').map((line) => centred([text(line)])),
  centred([text('')], { spacing: { before: pt(26), after: pt(18) } }),
  centred([text(name, true)]),
  ...below.map((line) => centred([text(line)])),
];

/** Two who sign side by side, the left and the right side of `signatures`. */
export const twoSigners = (
  leftOffice: string,
  leftName: string,
  rightOffice: string,
  rightName: string,
): [Paragraph[], Paragraph[]] => [signed(leftOffice, leftName), signed(rightOffice, rightName)];

/** Three who sign side by side, on one page. */
export function threeSigners(sides: [Paragraph[], Paragraph[], Paragraph[]], whole = WIDTH): Table {
  const width = Math.floor(whole / 3);
  const widths = [width, width, whole - 2 * width];
  const cells = sides.map((side, index) => cell(side, { width: widths[index]!, vertical: 'bottom' }));
  return table(widths, [new TableRow({ cantSplit: true, children: cells })]);
}

/** Room for so many photos, two beside each other, each with a line for what it shows. */
export function photos(count: number): Table {
  const width = Math.floor(WIDTH / 2);
  const rows = Array.from({ length: Math.ceil(count / 2) }, () => [
    new TableRow({
      cantSplit: true,
      height: { value: mm(58), rule: 'atLeast' },
      children: [width, WIDTH - width].map((one) =>
        cell([centred([run('(foto)', { points: 9, color: '808080' })])], {
          width: one,
          borders: ALL,
          vertical: 'center',
        }),
      ),
    }),
    new TableRow({
      cantSplit: true,
      children: [width, WIDTH - width].map((one) =>
        cell([paragraph([run('Keterangan: ', { points: 9 })])], { width: one, borders: ALL, margins: CELL_MARGINS }),
      ),
    }),
  ]);
  return table([width, WIDTH - width], rows.flat());
}

/** Place, day, and the judge's name below the signature. */
export const judgeSignature = (said: string, whole = WIDTH): Table =>
  signatures([], [centred([text('{{kota}}, {{tanggal}}')]), ...signed(said, '{{nama_juri}}')], whole);

/** Who gets copies. */
export const copies = (label: string): Paragraph[] => [
  ...when('ada_tembusan', [left(label), ...when('tembusan', [left('{{nama}}')])]),
];

/** The signer's block as Indonesian papers have it: place and date above the office. */
export const dated = (): Paragraph[] => [
  centred([text('{{kota}}, {{tanggal}}')], { spacing: { after: pt(2) } }),
  ...signer('{{jabatan_penandatangan}},'),
];

/** An annex begins on a page of its own, its heading upper right and flush left, in capitals. */
export function annex(lines: string[], whole = WIDTH): (Paragraph | Table)[] {
  const width = mm(90);
  const heading = lines.map((content) => paragraph([text(content)], { keepNext: true }));
  const row = new TableRow({
    cantSplit: true,
    children: [cell([hairline()], { width: whole - width }), cell(heading, { width, margins: { bottom: pt(10) } })],
  });
  // A paragraph keeps it apart from a table below, whose header would not be at its top otherwise.
  return [hairline({ pageBreakBefore: true }), table([whole - width, width], [row]), hairline()];
}

/** "– 2 –" in the middle above every page but the first. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['–\u00a0', PageNumber.CURRENT, '\u00a0–'], size: SIZE * 2 })],
      }),
    ],
  });

/** At the foot of every page: whose the sheet is, and room for the initials. */
const initialled = (content: string): Footer =>
  new Footer({
    children: [paragraph([run(content, { points: 9 })], { alignment: AlignmentType.RIGHT })],
  });

type PaperOptions = {
  /** In landscape, for wide tables. */
  lying?: boolean;
  /** Stands at the foot of every page. */
  foot?: string;
};

/** The paper as .docx bytes, its pages numbered from the second on. */
export function paper(
  name: string,
  children: (Paragraph | Table)[],
  { lying = false, foot = '' }: PaperOptions = {},
): Promise<Buffer> {
  // A body must not end in a table.
  const whole = children[children.length - 1] instanceof Table ? [...children, hairline()] : children;
  const document = new Document({
    creator: 'Lembar Juri',
    title: name,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: SIZE * 2 }, paragraph: { spacing: { line: 240, lineRule: 'auto' } } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: A4.short,
              height: A4.long,
              ...(lying ? { orientation: PageOrientation.LANDSCAPE } : {}),
            },
            margin: { ...(lying ? LYING : MARGIN), header: mm(6), footer: mm(6) },
          },
        },
        headers: { default: pageNumber() },
        ...(foot === '' ? {} : { footers: { default: initialled(foot), first: initialled(foot) } }),
        children: whole,
      },
    ],
  });
  return Packer.toBuffer(document);
}
