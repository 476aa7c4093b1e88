// Makes the invitation and the attendance list of an occasion.
import { letterHead, letterSignature } from './letter';
import { annex, facts, grid, left, letterhead, paper, prose, title } from './office-paper';
import { mm } from './paper';

const rows = [
  { label: 'Hari, tanggal', value: '{{hari_acara}}' },
  { label: 'Waktu', value: '{{waktu_acara}}' },
  { label: 'Tempat', value: '{{tempat_acara}}' },
];

export const undangan = (): Promise<Buffer> =>
  paper('Undangan', [
    ...letterHead('Undangan {{acara}} {{kompetisi}}', '1 (satu) daftar'),
    left('Yth. daftar terlampir'),
    left('di Tempat'),
    prose('Sehubungan dengan pelaksanaan {{kompetisi}}, kami mengharap kehadiran Saudara pada:', {
      before: 12,
      after: 8,
    }),
    facts([...rows, { label: 'Acara', value: '{{acara}}' }], mm(10), mm(32)),
    prose('Demikian disampaikan, atas perhatian dan kehadiran Saudara diucapkan terima kasih.', {
      before: 9,
      after: 14,
      keepNext: true,
    }),
    letterSignature(),
    ...annex(['LAMPIRAN UNDANGAN NOMOR {{nomor}}', 'DAFTAR UNDANGAN {{acara_kapital}}', '{{kompetisi_kapital}}']),
    left('Jumlah undangan: {{jumlah_undangan}}', 6),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Yang diundang', text: '{{nama}}', width: 80 },
        { head: 'Keterangan', text: '{{keterangan}}', width: 0 },
      ],
      'undangan',
    ),
  ]);

export const daftarHadir = (): Promise<Buffer> =>
  paper('Daftar Hadir', [
    ...letterhead(),
    ...title(['DAFTAR HADIR', '{{acara_kapital}}', '{{kompetisi_kapital}}']),
    facts(rows, 0, mm(32)),
    left('', 4),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Nama', text: '{{nama}}', width: 58 },
        { head: 'Jabatan / instansi / inovasi', text: '{{keterangan}}', width: 0 },
        { head: 'Tanda tangan', text: '{{no}}.', width: 42 },
      ],
      'hadir',
      { height: 11 },
    ),
  ]);
