// The mojokerto example: 155 entries, three judges, one reading of the proposals; Juara I to III with coaching money.
import { presetOf } from '../../src/domain/settings/presets';
import type { Example } from './example';
import { entriesOf } from './innovations';
import { institutionsOf } from './institutions';
import { hand, judge } from './judges';
import { mojokertoUnits } from './mojokerto-units';

const seed = 20210310;

export const mojokertoExample: Example = {
  preset: presetOf('mojokerto'),
  seed,
  settings: {
    prizes: [7_500_000, 5_000_000, 2_500_000],
    plenaryDate: '2021-04-12',
    ceremonyDate: '2021-04-20',
    ceremonyTime: '09.00 WIB',
    ceremonyPlace: 'Pendapa Sabha Kridatama, Rumah Rakyat Kota Mojokerto',
    decisionDate: '2021-04-15',
  },
  dates: ['2021-04-05'],
  about: [
    'Nama lomba, penyelenggara, jumlah peserta (155), dan unit kerja nyata: Kompetisi Inovasi Pelayanan Publik 2021, Kota Mojokerto.',
    'Setiap perangkat daerah wajib mengirim paling sedikit satu inovasi: lihat tab Instansi, dan tab Keikutsertaan setelah menghitung.',
    'J3 pernah mendampingi MJK-007 dan MJK-063 (tab Juri, kolom Benturan), maka ia tidak menilainya (BK).',
    'Juara I, II, dan III menerima uang pembinaan dan maju ke kompetisi nasional; besar uang, tempat, dan semua tanggal rekaan.',
    'Semua inovasi (bertanda “(rekaan)”), semua juri, dan semua skor dibuat oleh program dengan bilangan acak untuk keperluan contoh.',
  ],
  entries: entriesOf(mojokertoUnits, 'MJK', seed),
  judges: [
    judge('J1', 'Drs. Hadi Prasetyo, M.M.', 'Ketua', 'Biro Organisasi Provinsi Jawa Timur', hand(-1.5)),
    judge('J2', 'Dr. Laksmi Puspitasari, M.AP.', 'Anggota', 'Perguruan Tinggi', hand(2, 0.5)),
    judge('J3', 'Yusuf Ardiansyah, S.T.', 'Anggota', 'Jaringan Inovasi Pelayanan Publik', hand(0), {
      conflicts: ['MJK-007', 'MJK-063'],
    }),
  ],
  institutions: institutionsOf(mojokertoUnits, (one) => one.unitType !== 'BUMD'),
  hasNotes: true,
};
