// The malang example: 46 units present over two days before five judges; two outcomes of one ranking.
import type { Slot } from '../../src/domain/competition/schedule';
import { presetOf } from '../../src/domain/settings/presets';
import type { Example } from './example';
import { entriesOf, office, units } from './innovations';
import { hand, judge } from './judges';
import { shuffled } from './random';

const seed = 20210316;
const EDUCATION = 'Dinas Pendidikan dan Kebudayaan';
const HEALTH = 'Dinas Kesehatan';

/** The units as they are (2021); 46 of them took part, schools more than ever, which ones is not published. */
const taking = [
  office(HEALTH, 'health'),
  office(EDUCATION, 'education'),
  office('Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman', 'works'),
  office('Dinas Sosial, P3AP2KB', 'social'),
  office('Dinas Tenaga Kerja, Penanaman Modal dan PTSP', 'permits'),
  office('Dinas Ketahanan Pangan dan Pertanian', 'farming'),
  office('Dinas Lingkungan Hidup', 'environment'),
  office('Dinas Kependudukan dan Pencatatan Sipil', 'records'),
  office('Dinas Perhubungan', 'transport'),
  office('Dinas Komunikasi dan Informatika', 'information'),
  office('Dinas Koperasi, Perindustrian dan Perdagangan', 'cooperatives'),
  office('Dinas Perpustakaan Umum dan Arsip Daerah', 'library'),
  office('Badan Pendapatan Daerah', 'revenue'),
  office('Satuan Polisi Pamong Praja', 'order'),
  office('RSUD Kota Malang', 'hospital', 1, 'Rumah Sakit'),
  office('Perumda Air Minum Tugu Tirta', 'water', 1, 'BUMD'),
  office('Perumda Tunas', 'market', 1, 'BUMD'),
  ...units('Kecamatan', 'district', 'Klojen; Lowokwaru', { prefix: 'Kecamatan ' }),
  ...units('Puskesmas', 'clinic', 'Janti; Polowijen; Dinoyo; Kendalsari; Arjuno; Ciptomulyo; Gribig', {
    prefix: 'UPT Puskesmas ',
    parent: HEALTH,
  }),
  ...units('Kelurahan', 'village', 'Bakalan Krajan; Tanjungrejo; Tunjungsekar; Jodipan; Oro-oro Dowo', {
    prefix: 'Kelurahan ',
  }),
  ...units('Sekolah', 'school', '2; 3; 5; 8; 10; 13; 14; 20; 22', { prefix: 'SMPN ', parent: EDUCATION }).map(
    (one) => ({
      ...one,
      name: `${one.name} Malang`,
    }),
  ),
  ...units('Sekolah', 'school', 'Kotalama 1; Kauman 1; Purwantoro 2; Tunjungsekar 1; Bareng 3; Dinoyo 2', {
    prefix: 'SDN ',
    parent: EDUCATION,
  }),
];

/** The running order is drawn: codes follow it. */
const entries = entriesOf(shuffled(taking, seed), 'MLG', seed);

const DAYS = ['Selasa, 16 Maret 2021', 'Rabu, 17 Maret 2021'] as const;
const SLOT = 15;
const BEFORE_NOON = 16;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Twenty-three a day, a quarter of an hour each from 08.00 on, an hour's rest at noon. */
function slotOf(index: number): { day: (typeof DAYS)[number]; time: string } {
  const half = entries.length / DAYS.length;
  const turn = index % half;
  const minutes = 8 * 60 + turn * SLOT + (turn < BEFORE_NOON ? 0 : 60);
  return {
    day: index < half ? DAYS[0] : DAYS[1],
    time: `${twoDigits(Math.floor(minutes / 60))}.${twoDigits(minutes % 60)}`,
  };
}

const schedule = (text: (slot: ReturnType<typeof slotOf>) => string): Map<string, string> =>
  new Map(entries.map(({ code }, index) => [code, text(slotOf(index))]));

const DATES = ['2021-03-16', '2021-03-17'] as const;

const slots = entries.map(({ code }, index): Slot => {
  const { day, time } = slotOf(index);
  const [hours = 0, minutes = 0] = time.split('.').map(Number);
  const start = hours * 60 + minutes;
  const stage = 'Presentasi dan Wawancara';
  const date = DATES[DAYS.indexOf(day)] ?? DATES[0];
  return {
    occasion: stage,
    stage,
    date,
    start,
    end: start + SLOT,
    place: 'Hotel Gajahmada, Kota Malang',
    room: '',
    entry: code,
  };
});

export const malangExample: Example = {
  preset: presetOf('malang'),
  seed,
  settings: {
    plenaryDate: '2021-03-17',
    plenaryTime: '15.30 WIB',
    plenaryPlace: 'Hotel Gajahmada, Kota Malang',
    decisionDate: '2021-03-22',
  },
  dates: ['2021-03-16'],
  until: '2021-03-17',
  slots,
  about: [
    'Nama lomba, penyelenggara, jumlah peserta (46), hari, tempat, dan nama instansi nyata: KIPP Kota Malang, 16 dan 17 Maret 2021.',
    'Peserta tampil dua hari menurut tab Jadwal; kolom Jadwal di tab Peserta dan tab juri milik panitia sendiri, dan dibiarkan.',
    'Satu peringkat, dua keluaran (tab Tahapan, kolom Predikat): tiga terbaik diusulkan ke tingkat nasional, enam terbaik ke provinsi.',
    'J5 pernah mendampingi MLG-40 (tab Juri, kolom Benturan), maka ia tidak menilainya (BK).',
    'Instansi mana yang ikut, urutan tampil, semua inovasi (bertanda “(rekaan)”), semua juri, dan semua skor dibuat oleh program.',
  ],
  entries,
  judges: [
    judge('J1', 'Prof. Dr. Sri Endah Lestari, M.Si.', 'Ketua', 'Perguruan Tinggi', hand(-2)),
    judge('J2', 'Agung Wicaksono, S.STP., M.M.', 'Anggota', 'Biro Organisasi Provinsi Jawa Timur', hand(0)),
    judge('J3', 'Ratna Dewanti, S.Sos.', 'Anggota', 'Media', hand(1.5, 0.5)),
    judge('J4', 'Ir. Bagus Setiawan', 'Anggota', 'Dunia Usaha', hand(3, 5)),
    judge('J5', 'Nur Hidayati, S.Psi.', 'Anggota', 'Lembaga Swadaya Masyarakat', hand(-1), {
      conflicts: ['MLG-40'],
    }),
  ],
  hasNotes: true,
  columns: {
    entries: { header: 'Jadwal', before: 'Kategori', width: 190, text: schedule(({ day, time }) => `${day}, ${time}`) },
    judges: {
      header: 'Jadwal',
      before: 'Kebaruan',
      width: 96,
      text: schedule(({ day, time }) => `${day.split(',')[0]} ${time}`),
    },
  },
};
