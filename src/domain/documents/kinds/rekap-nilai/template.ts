// Makes the table of all judges' scores of a stage, lying, signed by every judge.
import { facts, grid, keptSpace, LYING_WIDTH, left, paper, title } from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';
import { scoredEntry, scoreTables } from '../../../../../scripts/templates/score-table';

export const template: TemplateMaker = () =>
  paper(
    'Rekap Nilai',
    [
      ...title(['REKAPITULASI NILAI TAHAP {{tahap_kapital}}', '{{kompetisi_kapital}}']),
      facts(
        [
          { label: 'Tanggal tahap', value: '{{tanggal_tahap}}' },
          { label: 'Kode hasil', value: '{{kode_hasil}}' },
        ],
        0,
        mm(30),
        LYING_WIDTH,
      ),
      left('', 4),
      ...scoreTables({
        before: scoredEntry(0),
        after: [
          { head: '{{kepala_nilai}}', text: '{{nilai}}', width: 22, align: 'right' },
          { head: 'Peringkat', text: '{{peringkat}}', width: 23, align: 'center' },
          { head: 'Keterangan', text: '{{keterangan}}', width: 36 },
        ],
        listed: 'Nilai per juri',
        widest: 18,
      }),
      left('', 2),
      left('BK: tidak menilai karena benturan kepentingan; –: tidak ditugaskan atau nilainya tidak lengkap.', 4),
      keptSpace(4),
      grid(
        [
          { head: 'No', text: '{{no}}', width: 12, align: 'center' },
          { head: 'Kode', text: '{{kode}}', width: 20, align: 'center' },
          { head: 'Juri', text: '{{nama}}', width: 0 },
          { head: 'Jabatan', text: '{{peran}}', width: 50 },
          { head: 'Tanda tangan', text: '{{no}}', width: 60 },
        ],
        'juri',
        { width: LYING_WIDTH, height: 11 },
      ),
    ],
    { lying: true, foot: 'Paraf Ketua Dewan Juri: ……………' },
  );
