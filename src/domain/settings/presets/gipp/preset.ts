// Gelar Inovasi Pelayanan Publik, Kota Probolinggo: presentation and field visit until six remain, Terbaik 1 to 6.
import { fiveCriteria, type PresetRules, stage } from '../preset';

export const preset: PresetRules = {
  settings: {
    competition: 'Gelar Inovasi Pelayanan Publik (GIPP)',
    year: '2017',
    organizer: 'Bagian Organisasi Sekretariat Daerah',
    government: 'Pemerintah Kota Probolinggo',
    province: 'Jawa Timur',
    city: 'Probolinggo',
    top: 6,
    winnerTerm: 'Terbaik',
    signerPosition: 'Wali Kota Probolinggo',
  },
  stages: [
    stage('Presentasi', { advance: 12, form: 'presentation' }),
    stage('Kunjungan Lapangan', { advance: 6, title: { name: 'Terbaik' }, form: 'field' }),
  ],
  criteria: fiveCriteria,
};
