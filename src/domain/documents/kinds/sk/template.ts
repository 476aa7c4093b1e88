// Makes the decree that names the winners, with its annex.
import { AlignmentType, type Paragraph, type Table, TableRow } from 'docx';
import {
  annex,
  body,
  each,
  grid,
  left,
  otherwise,
  paper,
  text,
  title,
  WIDTH,
} from '../../../../../scripts/templates/office-paper';
import {
  cell,
  centred,
  mm,
  paragraph,
  pt,
  run,
  type TemplateMaker,
  table,
  when,
} from '../../../../../scripts/templates/paper';

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

function signature(): Table {
  const width = mm(85);
  return table(
    [WIDTH - width, width],
    [
      new TableRow({
        cantSplit: true,
        children: [
          cell([left('')], { width: WIDTH - width }),
          cell(
            [
              left('Ditetapkan di {{kota}}'),
              left('pada tanggal {{tanggal}}', 6),
              left('{{jabatan_penandatangan}},', 0, true),
              paragraph([text('')], { spacing: { before: pt(28), after: pt(20) } }),
              left('{{nama_penandatangan}}', 0, true),
              ...when('pangkat_penandatangan', [left('{{pangkat_penandatangan}}')]),
              ...when('nip_penandatangan', [left('NIP {{nip_penandatangan}}')]),
            ],
            { width },
          ),
        ],
      }),
    ],
  );
}

const draft = (): Paragraph[] =>
  when('rancangan', [
    paragraph([run('RANCANGAN', { points: 14, bold: true, color: 'B91C1C' })], {
      alignment: AlignmentType.RIGHT,
      spacing: { after: pt(4) },
    }),
  ]);

const rows = (withScore: boolean): Table =>
  grid(
    [
      { head: 'No', text: '{{no}}', width: 10, align: 'center' },
      { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
      { head: 'Instansi', text: '{{instansi}}', width: 44 },
      ...(withScore ? [{ head: 'Nilai', text: '{{nilai}}', width: 18, align: 'right' as const }] : []),
      { head: 'Penghargaan', text: '{{penghargaan}}', width: 44 },
    ],
    'pemenang',
  );

export const template: TemplateMaker = () =>
  paper('Keputusan', [
    ...draft(),
    ...title(['{{kepala_kapital}}'], { spacing: { before: pt(24), after: pt(2) } }),
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
    ruling('KESATU', [
      body(
        'Menetapkan pemenang {{kompetisi}} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
      ),
    ]),
    ruling('KEDUA', [
      body(
        'Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam{{#hadiah}} dan uang pembinaan{{/hadiah}}.',
      ),
    ]),
    ruling('KETIGA', [
      body(
        'Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran ………….',
      ),
    ]),
    ruling('KEEMPAT', [body('Keputusan ini mulai berlaku pada tanggal ditetapkan.')]),
    left('', 8),
    signature(),
    ...annex(['LAMPIRAN', 'KEPUTUSAN {{kepala_kapital}}', 'NOMOR {{nomor}}', 'TENTANG {{tentang}}']),
    ...draft(),
    ...each('berperingkat', [rows(true)]),
    ...otherwise('berperingkat', [left('Disusun menurut abjad, tanpa peringkat.', 4), rows(false)]),
    left('', 10),
    signature(),
  ]);
