// What decrees are made of: the decree itself, its draft's mark and initials, annexes that end with office and name.
import { AlignmentType, type Paragraph, type Table, TableRow } from 'docx';
import { annex, body, keptSpace, left, paper, text, title, WIDTH } from './office-paper';
import { cell, centred, hairline, mm, paragraph, pictureField, pt, run, table, when } from './paper';

/** Label, colon, and numbered items beside it. */
function considered(label: string, loop: string): Table {
  const columns = [mm(28), mm(5), mm(8), WIDTH - mm(41)];
  const row = (first: string, colon: string, open: string, content: string, close: string): TableRow =>
    new TableRow({
      children: [
        cell([left(first)], { width: columns[0]! }),
        cell([left(colon)], { width: columns[1]! }),
        cell([left(`${open}{{no}}`)], { width: columns[2]! }),
        cell([body(`${content}${close}`)], { width: columns[3]!, margins: { bottom: pt(2) } }),
      ],
    });
  // The label stands beside the first item alone: every item carries it, and all but the first have none.
  return table(columns, [
    row(`{{#${loop}}}{{#pertama}}${label}{{/pertama}}`, '{{#pertama}}:{{/pertama}}', '', '{{isi}}', `{{/${loop}}}`),
  ]);
}

/** KESATU : … */
function ruling(label: string, content: Paragraph[]): Table {
  const columns = [mm(28), mm(5), WIDTH - mm(33)];
  return table(columns, [
    new TableRow({
      children: [
        cell([left(label)], { width: columns[0]! }),
        cell([left(':')], { width: columns[1]! }),
        cell(content, { width: columns[2]!, margins: { bottom: pt(4) } }),
      ],
    }),
  ]);
}

/** Office and name; place and date only below the decree itself, never below its annex. */
function signature(isDated: boolean): Table {
  const width = mm(85);
  const right = [
    ...(isDated ? [left('Ditetapkan di {{kota}}'), left('pada tanggal {{tanggal}}', 6)] : []),
    left('{{jabatan_penandatangan}},'),
    paragraph([text('')], { spacing: { before: pt(34), after: pt(28) } }),
    left('{{nama_penandatangan}}', 0, true),
    ...when('pangkat_penandatangan', [left('{{pangkat_penandatangan}}')]),
    ...when('nip_penandatangan', [left('NIP {{nip_penandatangan}}')]),
  ];
  const row = new TableRow({
    cantSplit: true,
    children: [
      cell([...(isDated ? initials() : []), hairline()], { width: WIDTH - width, vertical: 'bottom' }),
      cell(right, { width }),
    ],
  });
  return table([WIDTH - width, width], [row]);
}

/** Who initials the draft before it goes to be signed; gone from the fair copy. */
const initials = (): Paragraph[] =>
  when('rancangan', [
    paragraph([run('Paraf koordinasi', { points: 9, bold: true })], { spacing: { after: pt(4) } }),
    ...[1, 2, 3, 4].map((no) =>
      paragraph([run(`${no}. ……………………………  ………`, { points: 9 })], { spacing: { after: pt(5) } }),
    ),
  ]);

const draft = (): Paragraph[] =>
  when('rancangan', [
    paragraph([run('RANCANGAN', { points: 14, bold: true, color: 'B91C1C' })], {
      alignment: AlignmentType.RIGHT,
      spacing: { after: pt(4) },
    }),
  ]);

/** Letterhead, reasons, rulings, and the signature with place and date. */
const decreeItself = (): (Paragraph | Table)[] => [
  ...draft(),
  centred([pictureField('lambang', { width: 40, height: 26 })], { spacing: { after: pt(6) } }),
  ...title(['{{kepala_kapital}}'], { spacing: { after: pt(2) } }),
  ...when('provinsi_kapital', [
    centred([run('{{provinsi_kapital}}', { points: 12, bold: true })], { spacing: { after: pt(12) } }),
  ]),
  ...title(['KEPUTUSAN {{kepala_kapital}}', 'NOMOR {{nomor}}']),
  ...title(['TENTANG', '{{tentang}}']),
  ...title(['{{kepala_kapital}},']),
  considered('Menimbang', 'menimbang'),
  left('', 4),
  considered('Mengingat', 'mengingat'),
  centred([text('MEMUTUSKAN:', true)], { spacing: { before: pt(10), after: pt(6) }, keepNext: true }),
  ruling('Menetapkan', [body('KEPUTUSAN {{kepala_kapital}} TENTANG {{tentang}}.')]),
  ruling('{{#diktum}}{{label}}', [body('{{isi}}{{/diktum}}')]),
  keptSpace(8),
  signature(true),
];

/** A decree with its annexes, each under its own heading (LAMPIRAN, LAMPIRAN I …). */
export const decree = (annexes: readonly { heading: string; content: (Paragraph | Table)[] }[]): Promise<Buffer> =>
  paper('Keputusan', [
    ...decreeItself(),
    ...annexes.flatMap(({ heading, content }) => [
      ...annex([heading, 'KEPUTUSAN {{kepala_kapital}}', 'NOMOR {{nomor}}', 'TENTANG', '{{tentang}}']),
      ...draft(),
      ...content,
      keptSpace(4),
      signature(false),
    ]),
  ]);
