// Makes the award letter to a list.
import { AlignmentType } from 'docx';
import {
  annex,
  copies,
  each,
  facts,
  grid,
  left,
  letterhead,
  paper,
  prose,
  signatures,
  signer,
  text,
} from './office-paper';
import { mm, paragraph, pt } from './paper';

export const suratDaftar = (): Promise<Buffer> =>
  paper('Surat Pemberitahuan', [
    ...letterhead(),
    paragraph([text('{{kota}}, {{tanggal}}')], { alignment: AlignmentType.RIGHT, spacing: { after: pt(6) } }),
    facts(
      [
        { label: 'Nomor', value: '{{nomor}}' },
        { label: 'Sifat', value: 'Biasa' },
        { label: 'Lampiran', value: '1 (satu) daftar' },
        { label: 'Hal', value: 'Pemberitahuan Penerima Penghargaan {{kompetisi}}' },
      ],
      0,
      mm(26),
    ),
    left(''),
    left('Yth. daftar terlampir'),
    left('di {{tempat_tujuan}}'),
    prose(
      '{{dasar}}, dengan hormat kami sampaikan bahwa {{jumlah_pemenang}} inovasi sebagaimana tercantum dalam lampiran memperoleh penghargaan pada {{kompetisi}}.',
      { before: 12 },
    ),
    prose(
      'Kami mengucapkan selamat atas capaian tersebut dan menyampaikan terima kasih atas upaya Saudara meningkatkan kualitas pelayanan publik.',
    ),
    ...each('penyerahan', [
      prose('Penyerahan penghargaan akan dilaksanakan pada:', { after: 5 }),
      facts(
        [
          { label: 'Hari, tanggal', value: '{{penyerahan_hari}}' },
          { label: 'Waktu', value: '{{penyerahan_waktu}}' },
          { label: 'Tempat', value: '{{penyerahan_tempat}}' },
        ],
        mm(10),
        mm(32),
      ),
    ]),
    prose(
      'Demikian disampaikan, atas perhatian{{#penyerahan}} dan kehadiran{{/penyerahan}} Saudara diucapkan terima kasih.',
      {
        before: 8,
        after: 14,
        keepNext: true,
      },
    ),
    signatures(copies('Tembusan:'), signer('{{jabatan_penandatangan}},')),
    ...annex(['LAMPIRAN SURAT NOMOR {{nomor}}', 'DAFTAR PENERIMA PENGHARGAAN', '{{kompetisi_kapital}}']),
    ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Yth.', text: '{{kepada}}', width: 52 },
        { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
        { head: 'Penghargaan', text: '{{penghargaan}}', width: 44 },
      ],
      'pemenang',
    ),
  ]);
