// Makes the invitation to an occasion.
import { letterHead, letterSignature, toList } from '../../../../../scripts/templates/letter';
import { annex, facts, grid, left, paper, prose } from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';

/** When and where the occasion is. */
export const occasion = [
  { label: 'Hari, tanggal', value: '{{hari_acara}}' },
  { label: 'Waktu', value: '{{waktu_acara}}' },
  { label: 'Tempat', value: '{{tempat_acara}}' },
];

export const template: TemplateMaker = () =>
  paper('Undangan', [
    ...letterHead('Undangan {{acara}} {{kompetisi}}', '1 (satu) daftar'),
    ...toList(),
    prose('Sehubungan dengan pelaksanaan {{kompetisi}}, kami mengharap kehadiran Saudara pada:', {
      before: 12,
      after: 8,
    }),
    facts([...occasion, { label: 'Acara', value: '{{acara}}' }], mm(10), mm(32)),
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
