// The classic certificate: a navy edge around a golden line with an ornament in each corner, all of it in the middle.
import { AlignmentType, BorderStyle, type Paragraph, type Table, type TableCell, type TableRow } from 'docx';
import { cornerPng } from '../ornaments';
import { type Borders, cell, hairline, line, mm, paragraph, picture, pictureField, table, when } from '../paper';
import { GOLD, NAVY, paragraphs, row, signature, sized, WIDTH, type Words } from './pieces';

export const FONT = 'EB Garamond';
const CAPITALS = 'Cinzel';

const GAP = mm(2.6);
const CORNER = mm(8);
const SIGNER = mm(83);
const TEAM = Math.floor((WIDTH - 2 * GAP - 2 * CORNER - SIGNER) / 2);
const COLUMNS = [GAP, CORNER, TEAM, WIDTH - 2 * GAP - 2 * CORNER - SIGNER - TEAM, SIGNER, CORNER, GAP];
const INNER = WIDTH - 2 * GAP;
/** Keeps texts from the golden line. */
const SIDE = mm(12);

const thick = line(36, NAVY);
const thin = line(8, GOLD);
const ornament = cornerPng({ leaf: NAVY, dot: GOLD });
const middle = paragraphs(AlignmentType.CENTER, FONT);
const left = paragraphs(AlignmentType.LEFT, FONT);
const indent = { indent: { left: SIDE, right: SIDE } };

const filler = (borders: Borders, width: number, span?: number): TableCell =>
  cell([hairline()], { width, borders, ...(span ? { span } : {}) });

/** A row within the golden line; with `tag` (`#penuh`, `^penuh`) it stands on that condition. */
const inner = (height: number, cells: TableCell[], tag = ''): TableRow => {
  const side = (sign: string, borders: Borders) =>
    cell([hairline({ tag: tag && `{{${sign}}}` })], { width: GAP, borders });
  return row(height, [
    side(tag, { left: thick, right: thin }),
    ...cells,
    side(`/${tag.slice(1)}`, { left: thin, right: thick }),
  ]);
};

const whole = (content: Paragraph[]): TableCell[] => [
  cell(content, { width: INNER, span: 5, vertical: 'center', borders: { left: thin, right: thin } }),
];

/** The navy edge above or below. */
const edge = (side: 'top' | 'bottom'): TableRow =>
  row(2.6, [
    filler({ [side]: thick, left: thick }, GAP),
    filler({ [side]: thick, [side === 'top' ? 'bottom' : 'top']: thin }, INNER, 5),
    filler({ [side]: thick, right: thick }, GAP),
  ]);

/** The golden line with its corners. */
function corners(side: 'top' | 'bottom'): TableRow {
  const all = { top: thin, bottom: thin, left: thin, right: thin };
  const corner = () =>
    cell([paragraph([picture(ornament, { width: 6.4, height: 6.4 }, 'Hiasan')], { alignment: AlignmentType.CENTER })], {
      width: CORNER,
      borders: all,
      vertical: 'center',
    });
  return inner(8, [corner(), filler({ [side]: thin, left: thin, right: thin }, INNER - 2 * CORNER, 3), corner()]);
}

/** Emblem, office, title and number. `full`: less of it, where the signature takes more. */
function head(words: Words, full: boolean): Paragraph[] {
  const emblem = full ? 13 : 18;
  const points = (full ? 28 : 35) - (words.language === 'en' ? 6 : 0);
  return [
    middle([pictureField('lambang', { width: emblem * 1.5, height: emblem })], { after: 2 }),
    middle([{ text: '{{kepala}}', bold: true, points: 14 }]),
    middle([{ text: words.title, bold: true, points, color: NAVY, font: CAPITALS }], { tight: true }),
    middle([{ text: `${words.number}{{nomor}}`, points: 12 }], {
      indent: { left: mm(95), right: mm(95) },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: GOLD, space: 5 } },
    }),
  ];
}

function recipient(words: Words): Paragraph[] {
  return [
    middle([{ text: words.to, italics: true, points: 13 }]),
    ...sized('utama', [28, 22, 17], (text, points) =>
      middle([{ text, bold: true, color: NAVY, points }], { tight: true, ...indent }),
    ),
    ...sized('bawah', [14, 12], (text, points) => middle([{ text, points }], indent)),
  ];
}

/** What was won; “for the innovation” stands beside it, or below what else is said of the award. */
function award(words: Words): Paragraph[] {
  const small = { italics: true, points: 13 };
  return [
    ...sized('predikat', [24, 18], (text, points) =>
      middle(
        [
          { text: `${words.as}  `, ...small },
          { text, bold: true, color: GOLD, font: CAPITALS, points },
          { text: `{{^rincian_predikat}}  ${words.for}{{/rincian_predikat}}`, ...small },
        ],
        { before: 4, tight: true },
      ),
    ),
    ...when('rincian_predikat', [
      middle([
        { text: '{{rincian_predikat}}', bold: true, points: 13 },
        { text: `  ${words.for}`, ...small },
      ]),
    ]),
    ...sized('inovasi', [18, 14, 12], (text, points) =>
      middle([{ text: `“${text}”`, bold: true, points }], { indent: { left: mm(26), right: mm(26) } }),
    ),
    middle([{ text: `${words.at}{{kompetisi}}`, points: 13 }], indent),
  ];
}

/** The innovators where they are many, beside the signature. */
function foot(words: Words): TableCell[] {
  const names = (side: string) => sized(`tim_${side}`, [11.5, 9.5, 8], (text, points) => left([{ text, points }]));
  const team = (content: Paragraph[], width: number, borders: Borders, indented: number) =>
    cell([...content, hairline()], { width, borders, vertical: 'bottom', margins: { left: indented, right: mm(4) } });
  return [
    cell(
      [
        ...when('tim', [left([{ text: words.team, italics: true, points: 12 }], { after: 1 })]),
        ...names('kiri'),
        hairline(),
      ],
      {
        width: CORNER + TEAM,
        span: 2,
        borders: { left: thin },
        vertical: 'bottom',
        margins: { left: SIDE, right: mm(4) },
      },
    ),
    team(names('kanan'), COLUMNS[3]!, {}, 0),
    cell(signature(words, middle, { points: 12.5 }), {
      width: SIGNER + CORNER,
      span: 2,
      borders: { right: thin },
      vertical: 'bottom',
    }),
  ];
}

/** Heights in millimetres of title, award and foot: with room, and close. */
const HEIGHTS = { short: [45, 57, 51.8], long: [38, 50, 51.8] };

function body(words: Words, full: boolean): TableRow[] {
  const tag = full ? '#penuh' : '^penuh';
  const [title = 0, text = 0, below = 0] = full ? HEIGHTS.long : HEIGHTS.short;
  return [
    inner(title, whole(head(words, full)), tag),
    inner(text, whole([...recipient(words), ...award(words)]), tag),
    inner(below, foot(words), tag),
  ];
}

/** One certificate; where the signature takes many lines, the rest stands closer. */
export const classic = (words: Words): Table =>
  table(
    COLUMNS,
    [edge('top'), corners('top'), ...body(words, false), ...body(words, true), corners('bottom'), edge('bottom')],
    true,
  );
