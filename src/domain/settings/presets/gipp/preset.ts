// Gelar Inovasi Pelayanan Publik, Kota Probolinggo: presentation and field visit until six remain, Terbaik 1 to 6.
import { fiveCriteria, type Preset, stage } from '../preset';

export const gipp: Preset = {
  id: 'gipp',
  name: 'GIPP 2017, Kota Probolinggo',
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
