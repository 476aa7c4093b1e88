// Makes the letter that sends the judges of a stage.
import { letterSignature } from '../../../../../scripts/templates/letter';
import {
  body,
  facts,
  grid,
  item,
  left,
  letterhead,
  paper,
  prose,
  text,
  title,
} from '../../../../../scripts/templates/office-paper';
import { centred, mm, pt, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Surat Tugas', [
    ...letterhead(),
    ...title(['SURAT TUGAS', 'NOMOR: {{nomor}}']),
    facts([{ label: 'Dasar', value: '{{keputusan_juri}} tentang Dewan Juri {{kompetisi}}' }], 0, mm(20)),
    centred([text('MENUGASKAN:', true)], { spacing: { before: pt(12), after: pt(8) }, keepNext: true }),
    left('Kepada:', 4),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Nama', text: '{{nama}}', width: 62 },
        { head: 'Jabatan / instansi', text: '{{instansi_juri}}', width: 0 },
        { head: 'Kedudukan', text: '{{peran}}', width: 34 },
      ],
      'juri',
    ),
    left('', 4),
    left('Untuk:', 4),
    item('1.', [body('menilai peserta {{kompetisi}} pada tahap {{tahap}} menurut tata cara penilaian;')]),
    item('2.', [body('menyerahkan lembar nilai yang telah ditandatangani kepada panitia;')]),
    item('3.', [body('melaporkan pelaksanaan tugas kepada pemberi tugas.')]),
    left('', 4),
    facts(
      [
        { label: 'Hari, tanggal', value: '{{hari_acara}}' },
        { label: 'Tempat', value: '{{tempat_acara}}' },
      ],
      0,
      mm(32),
    ),
    prose('Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.', {
      before: 10,
      after: 12,
      keepNext: true,
    }),
    letterSignature('id', true),
  ]);
