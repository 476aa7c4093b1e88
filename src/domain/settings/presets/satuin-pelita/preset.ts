// SATUIN PELITA, Kota Pasuruan: one unit, one innovation a year; the ten best are of equal standing.
import { fiveCriteria, type PresetRules, stage } from '../preset';

export const preset: PresetRules = {
  settings: {
    competition: 'Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)',
    year: '2019',
    organizer: 'Bagian Organisasi Sekretariat Daerah',
    government: 'Pemerintah Kota Pasuruan',
    province: 'Jawa Timur',
    city: 'Pasuruan',
    top: 10,
    rankedWinners: false,
    winnerTerm: 'Terbaik',
    signerPosition: 'Wali Kota Pasuruan',
  },
  stages: [stage('Penilaian', { advance: 10, title: { name: 'Sepuluh Inovasi Terbaik' }, form: 'files' })],
  criteria: fiveCriteria,
};
