// Makes a list of payments, lying; signed by treasurer, PPTK and KPA.
import {
  facts,
  grid,
  keptSpace,
  LYING_WIDTH,
  left,
  letterhead,
  paper,
  signed,
  threeSigners,
  title,
} from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';

const NIP = 'NIP ………………………';

export const template: TemplateMaker = () =>
  paper(
    'Daftar Penerimaan',
    [
      ...letterhead(LYING_WIDTH),
      ...title(['DAFTAR PENERIMAAN {{pembayaran_kapital}}', '{{kompetisi_kapital}}', 'NOMOR: {{nomor}}']),
      facts(
        [
          { label: 'Kegiatan', value: '…………………' },
          { label: 'Kode rekening', value: '…………………' },
        ],
        0,
        mm(32),
        LYING_WIDTH,
      ),
      left('', 4),
      grid(
        [
          { head: 'No', text: '{{no}}', width: 10, align: 'center' },
          { head: 'Nama', text: '{{nama}}\n{{keterangan}}', width: 0 },
          { head: 'NIP / NIK', text: '{{nip}}', width: 36 },
          { head: 'Gol.', text: '{{golongan}}', width: 14, align: 'center' },
          { head: 'NPWP', text: '{{npwp}}', width: 32 },
          { head: 'Rekening', text: '{{rekening}}', width: 32 },
          { head: 'Bruto', text: '{{bruto}}', width: 30, align: 'right' },
          { head: 'Pajak', text: '', width: 22 },
          { head: 'Neto', text: '', width: 24 },
          { head: 'Tanda tangan', text: '{{no}}', width: 28 },
        ],
        'daftar_bayar',
        { width: LYING_WIDTH, height: 12 },
      ),
      left('', 2),
      left('Jumlah bruto: Rp……………   Pajak: Rp……………   Neto: Rp……………', 8),
      keptSpace(2),
      threeSigners(
        [
          signed('Mengetahui,\nKuasa Pengguna Anggaran,', '…………………', NIP),
          signed('PPTK,', '…………………', NIP),
          signed('{{kota}}, {{tanggal}}\nBendahara Pengeluaran,', '…………………', NIP),
        ],
        LYING_WIDTH,
      ),
    ],
    { lying: true },
  );
