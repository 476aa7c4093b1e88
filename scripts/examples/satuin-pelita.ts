// The satuin-pelita example: 150 units invited, 42 proposals, five officials as judges who meet their own units.
import { conflictFinder } from '../../src/domain/competition/conflict';
import { presetOf } from '../../src/domain/settings/presets';
import type { Example } from './example';
import { entriesOf } from './innovations';
import { institutionsOf } from './institutions';
import { hand, judge } from './judges';
import { shuffled } from './random';
import { invited } from './satuin-pelita-units';

const seed = 20190212;

/** How many of each kind of unit sent a proposal: 42 in all, the number that Radar Bromo gave on 5 March 2020. */
const SENT: Record<string, number> = { Kelurahan: 7, Puskesmas: 7, Sekolah: 10, Bagian: 1 };
const OFFICES = 17;

/** Those who sent; the offices of two judges are among them. */
const JUDGES_OFFICES = ['Dinas Kesehatan', 'Dinas Komunikasi, Informatika dan Statistik'];

const order = shuffled(invited, seed);
const firstOf = (unitType: string | null, count: number) =>
  order
    .filter((one) => (unitType === null ? SENT[one.unitType] === undefined : one.unitType === unitType))
    .sort((one, other) => Number(JUDGES_OFFICES.includes(other.name)) - Number(JUDGES_OFFICES.includes(one.name)))
    .filter((one) => one.name !== 'Bagian Organisasi')
    .slice(0, count);

const sent = new Set([
  ...firstOf(null, OFFICES),
  ...Object.entries(SENT).flatMap(([unitType, count]) => firstOf(unitType, count)),
]);

const sending = invited.filter((one) => sent.has(one)).map((one) => ({ ...one, sends: 1 }));

/** A judge scored what was not theirs to score: the add-on points it out and leaves it out. */
const OVERLOOKED = { judge: 'J4', unitType: 'Puskesmas' };

const entries = entriesOf(sending, 'SP', seed);
const overlooked = entries.find((one) => one.unitType === OVERLOOKED.unitType)?.code;

export const satuinPelitaExample: Example = {
  preset: presetOf('satuin-pelita'),
  seed,
  settings: {
    plenaryDate: '2019-04-11',
    decisionDate: '2019-04-15',
    ceremonyDate: '2019-04-24',
    ceremonyTime: '08.00 WIB',
    ceremonyPlace: 'Gedung Gradika, Kota Pasuruan',
    legalBasis:
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2018 tentang Kompetisi Inovasi Pelayanan Publik di Lingkungan Kementerian/Lembaga, Pemerintah Daerah, Badan Usaha Milik Negara dan Badan Usaha Milik Daerah Tahun 2018',
  },
  dates: ['2019-04-01'],
  about: [
    'Nama lomba, dasar hukum, dan 150 unit yang diundang (41 perangkat daerah, 34 kelurahan, 8 puskesmas, 67 sekolah) nyata: SATUIN PELITA 2019, Kota Pasuruan.',
    '42 unit mengirim usulan; siapa yang belum tampak di tab Keikutsertaan setelah menghitung. Unit mana yang mengirim, nama SD, tempat, dan tanggal rekaan.',
    'Kelima juri pejabat: usulan unit sendiri dan unit binaannya tidak mereka nilai (BK). J4 lupa satu kali; lihat Hasil Pengecekan.',
    'Sepuluh inovasi terbaik setara: disebut menurut abjad tanpa nomor (Pengaturan, Juara Berperingkat = tidak).',
    'Semua inovasi (bertanda “(rekaan)”), semua juri, dan semua skor dibuat oleh program dengan bilangan acak untuk keperluan contoh.',
  ],
  entries,
  judges: [
    judge('J1', 'Drs. Suryanto, M.M.', 'Ketua', 'Sekretariat Daerah', hand(0)),
    judge('J2', 'Hj. Nurul Aini, S.E., M.Si.', 'Anggota', 'Inspektorat', hand(-1.5)),
    judge('J3', 'Arif Budiman, S.Kom.', 'Anggota', 'Dinas Komunikasi, Informatika dan Statistik', hand(0.5, 0.5)),
    judge('J4', 'dr. Wahyu Handayani', 'Anggota', 'Dinas Kesehatan', hand(1)),
    judge('J5', 'Dra. Kartika Rahayu', 'Anggota', 'Dinas Pendidikan dan Kebudayaan', hand(0)),
  ],
  institutions: institutionsOf(invited, (one) => one.name !== 'Bagian Organisasi'),
  isRecused: (competition, _, one, entry) =>
    conflictFinder(competition)(one, entry) !== null && !(one.code === OVERLOOKED.judge && entry.code === overlooked),
  hasNotes: true,
};
