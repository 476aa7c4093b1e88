// The modern certificate: bars above and below, a band of ornaments, a column at the left with emblem and office, texts flush left.
import { AlignmentType, type Paragraph, type Table, type TableCell, type TableRow } from 'docx';
import { bandPng } from '../ornaments';
import { type Borders, cell, hairline, line, mm, paragraph, picture, pictureField, table, when } from '../paper';
import { GOLD, NAVY, paragraphs, row, signature, sized, WIDTH, type Words } from './pieces';

export const FONT = 'Montserrat';
const SERIF = 'Playfair Display';

const ASIDE = mm(52);
const GAP = mm(9);
const SIGNER = mm(76);
const TEAM = Math.floor((WIDTH - ASIDE - GAP - SIGNER) / 2);
const LAST = WIDTH - ASIDE - GAP - SIGNER - TEAM;
const COLUMNS = [ASIDE, GAP, TEAM, LAST, SIGNER];
const MAIN = TEAM + LAST + SIGNER;

const thick = line(48, NAVY);
const thin = line(12, GOLD);
/** The band is 7.4 mm high and as wide as so many squares. */
const SQUARES = 36;
const band = bandPng(SQUARES, { leaf: NAVY, dot: GOLD });
const centred = paragraphs(AlignmentType.CENTER, FONT);
const flush = paragraphs(AlignmentType.LEFT, FONT);
const label = (text: string, before = 0) =>
  flush([{ text: text.toUpperCase(), bold: true, color: GOLD, points: 10 }], { before });
const indent = { indent: { right: mm(6) } };

/** A row of the column at the left and what stands beside it; `tag` (`#penuh`, `^penuh`): on which condition it stands. */
function beside(height: number, tag: string, aside: Paragraph[], cells: TableCell[], borders: Borders = {}): TableRow {
  return row(height, [
    cell([hairline({ tag: `{{${tag}}}` }), ...aside], {
      width: ASIDE,
      vertical: 'center',
      borders: { ...borders, right: thin },
    }),
    cell([hairline()], { width: GAP, borders: { ...borders, left: thin } }),
    ...cells,
  ]);
}

const main = (content: Paragraph[], tag: string, borders: Borders = {}): TableCell[] => [
  cell([...content, hairline({ tag: `{{/${tag.slice(1)}}}` })], { width: MAIN, span: 3, vertical: 'center', borders }),
];

function head(words: Words): Paragraph[] {
  return [
    flush([{ text: words.title, bold: true, points: words.language === 'id' ? 36 : 27, color: NAVY, font: SERIF }], {
      tight: true,
    }),
    flush([{ text: `${words.number}{{nomor}}`, points: 10.5 }], { before: 2 }),
  ];
}

const office = (): Paragraph[] => [
  centred([pictureField('lambang', { width: 40, height: 22 })], { after: 4 }),
  centred([{ text: '{{kepala}}', bold: true, points: 13, color: NAVY }]),
];

function recipient(words: Words): Paragraph[] {
  return [
    label(words.to),
    ...sized('utama', [28, 20, 15], (text, points) =>
      flush([{ text, bold: true, color: NAVY, points, font: SERIF }], indent),
    ),
    ...sized('bawah', [12, 11], (text, points) => flush([{ text, points }], indent)),
  ];
}

function award(words: Words): Paragraph[] {
  return [
    label(words.as, 14),
    ...sized('predikat', [24, 17], (text, points) =>
      flush([{ text, bold: true, color: GOLD, points, font: SERIF }], indent),
    ),
    flush(
      [
        { text: '{{#rincian_predikat}}{{rincian_predikat}}  {{/rincian_predikat}}', bold: true, points: 11 },
        { text: words.for, points: 11 },
      ],
      { before: 2, ...indent },
    ),
    ...sized('inovasi', [17, 13, 11], (text, points) =>
      flush([{ text: `“${text}”`, bold: true, points, font: SERIF }], indent),
    ),
    flush([{ text: `${words.at}{{kompetisi}}`, points: 11 }], { before: 2, ...indent }),
  ];
}

function foot(words: Words, tag: string): TableCell[] {
  const names = (side: string) => sized(`tim_${side}`, [10, 8.5, 7], (text, points) => flush([{ text, points }]));
  const team = (content: Paragraph[], width: number) =>
    cell([...content, hairline()], {
      width,
      borders: { bottom: thin },
      vertical: 'bottom',
      margins: { right: mm(4), bottom: mm(2.8) },
    });
  return [
    team([...when('tim', [label(words.team)]), ...names('kiri')], TEAM),
    team(names('kanan'), LAST),
    cell([...signature(words, flush, { points: 11 }), hairline({ tag: `{{/${tag.slice(1)}}}` })], {
      width: SIGNER,
      borders: { bottom: thin },
      vertical: 'bottom',
      margins: { bottom: mm(2.4) },
    }),
  ];
}

/** Heights in millimetres of title, award and foot: with room, and close. */
const HEIGHTS = { short: [44, 66, 54.8], long: [36, 56, 54.8] };

function body(words: Words, full: boolean): TableRow[] {
  const tag = full ? '#penuh' : '^penuh';
  const [title = 0, text = 0, below = 0] = full ? HEIGHTS.long : HEIGHTS.short;
  return [
    beside(title, tag, office(), main(head(words), tag, { top: thin }), { top: thin }),
    beside(text, tag, [], main([...recipient(words), ...award(words)], tag)),
    beside(below, tag, [], foot(words, tag), { bottom: thin }),
  ];
}

/** One certificate; where the signature takes many lines, the rest stands closer. */
export const modern = (words: Words): Table => {
  const ornament = picture(band, { width: 7.4 * SQUARES, height: 7.4 }, 'Hiasan');
  const across = (content: Paragraph, borders: Borders): TableCell[] => [
    cell([content], { width: WIDTH, span: 5, vertical: 'center', borders }),
  ];
  return table(
    COLUMNS,
    [
      row(10, across(paragraph([ornament], { alignment: AlignmentType.CENTER }), { top: thick, bottom: thin })),
      ...body(words, false),
      ...body(words, true),
      row(3.2, across(hairline(), { top: thin, bottom: thick })),
    ],
    true,
  );
};
