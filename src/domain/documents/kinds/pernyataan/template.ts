// Makes a judge's statement of having no conflict of interest.
import {
  body,
  each,
  facts,
  grid,
  heading,
  item,
  judgeSignature,
  left,
  paper,
  prose,
  title,
} from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Surat Pernyataan Juri', [
    ...title(['SURAT PERNYATAAN', 'BEBAS BENTURAN KEPENTINGAN DEWAN JURI', '{{kompetisi_kapital}}']),
    left('Yang bertanda tangan di bawah ini:', 4),
    facts(
      [
        { label: 'Nama', value: '{{nama_juri}}' },
        { label: 'Instansi', value: '{{instansi_juri}}' },
        { label: 'Kedudukan', value: '{{peran}} Dewan Juri ({{kode}})' },
        { label: 'Tahap yang dinilai', value: '{{tahap_juri}}' },
      ],
      mm(10),
      mm(40),
    ),
    left('', 4),
    body('selaku Dewan Juri {{kompetisi}} menyatakan dengan sesungguhnya bahwa saya:'),
    left('', 2),
    item('1.', [
      body(
        'tidak mempunyai hubungan keluarga, kepegawaian, maupun kepentingan lain dengan peserta yang saya nilai, selain yang tercantum dalam daftar di bawah;',
      ),
    ]),
    item('2.', [body('tidak menilai peserta dalam daftar tersebut, dan menuliskan BK pada lembar nilai;')]),
    item('3.', [body('menilai secara mandiri, jujur, dan objektif menurut tata cara penilaian yang ditetapkan;')]),
    item('4.', [body('menjaga kerahasiaan nilai dan pembahasan sampai hasil diumumkan;')]),
    item('5.', [body('segera melapor kepada panitia bila kemudian diketahui ada benturan kepentingan lain.')]),
    heading('Peserta yang tidak saya nilai:'),
    ...each('ada_benturan', [
      grid(
        [
          { head: 'No', text: '{{no}}', width: 10, align: 'center' },
          { head: 'Kode', text: '{{kode}}', width: 24 },
          { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
          { head: 'Instansi', text: '{{instansi}}', width: 42 },
          { head: 'Alasan', text: '{{alasan}}', width: 40 },
        ],
        'benturan',
      ),
    ]),
    left('{{^ada_benturan}}Menurut catatan panitia tidak ada.{{/ada_benturan}}', 2),
    left('Lainnya (diisi juri): ………………………………………………………………………………………', 8),
    prose('Pernyataan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.', {
      keepNext: true,
      after: 10,
    }),
    judgeSignature('Yang menyatakan,'),
  ]);
