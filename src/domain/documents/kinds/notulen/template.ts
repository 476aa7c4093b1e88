// Makes the notes of the plenary.
import { AWARDED } from '../../../../../scripts/templates/columns';
import { decisionsItem, recusalsItem } from '../../../../../scripts/templates/minutes';
import {
  body,
  each,
  facts,
  grid,
  heading,
  item,
  left,
  letterhead,
  paper,
  prose,
  signatures,
  title,
  twoSigners,
} from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';

const OPEN = '……………………………………………………………………………………………';

export const template: TemplateMaker = () =>
  paper('Notulen', [
    ...letterhead(),
    ...title(['NOTULEN', 'RAPAT PLENO DEWAN JURI', '{{kompetisi_kapital}}']),
    facts(
      [
        { label: 'Hari, tanggal', value: '{{hari_acara}}' },
        { label: 'Waktu', value: '{{waktu_acara}}' },
        { label: 'Tempat', value: '{{tempat_acara}}' },
        { label: 'Acara', value: 'Penetapan usulan pemenang {{kompetisi}}' },
        { label: 'Pimpinan rapat', value: '{{pimpinan}}' },
        { label: 'Pencatat', value: '…………………' },
      ],
      0,
      mm(36),
    ),
    heading('Peserta rapat'),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Nama', text: '{{nama}}', width: 62 },
        { head: 'Jabatan / instansi', text: '{{instansi_juri}}', width: 0 },
        { head: 'Kedudukan', text: '{{peran}}', width: 34 },
      ],
      'hadir',
    ),
    heading('Jalannya rapat'),
    item('1.', [body('Pembukaan:'), body(OPEN)]),
    item('2.', [
      body('Pemaparan hasil penilaian (kode hasil {{kode_hasil}}):'),
      ...each('tahapan', [
        body('– {{tahap}}: {{jumlah_peserta}} peserta dinilai oleh {{jumlah_juri}} juri, lolos {{lolos}}.'),
      ]),
    ]),
    recusalsItem('3.'),
    item('4.', [body('Pembahasan:'), body(OPEN), body(OPEN), body(OPEN)]),
    decisionsItem('5.'),
    item('6.', [
      body('Rapat memutuskan mengusulkan sebagai penerima penghargaan:'),
      ...each('tanpa_urutan', [body('(disusun menurut abjad, tanpa peringkat)')]),
    ]),
    left('', 2),
    grid(AWARDED, 'usulan'),
    prose('Rapat ditutup pukul …………… dengan ucapan terima kasih.', { before: 8, after: 10, keepNext: true }),
    signatures(...twoSigners('Pimpinan rapat,', '{{pimpinan}}', 'Pencatat,', '…………………')),
  ]);
