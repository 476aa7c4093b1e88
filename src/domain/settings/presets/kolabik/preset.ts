// Kolabik, Kota Pasuruan: proposals → Top 20, presentation and interview → Top 10, field visit → three best, without an order.
import { fiveCriteria, type PresetRules, stage } from '../preset';

export const preset: PresetRules = {
  settings: {
    competition: 'Kompetisi Inovasi Pelayanan Publik (Kolabik)',
    year: '2023',
    organizer: 'Bagian Organisasi Sekretariat Daerah',
    government: 'Pemerintah Kota Pasuruan',
    province: 'Jawa Timur',
    city: 'Pasuruan',
    top: 3,
    rankedWinners: false,
    winnerTerm: 'Terbaik',
    signerPosition: 'Wali Kota Pasuruan',
  },
  stages: [
    stage('Proposal', { advance: 20, title: { name: 'Top 20' }, form: 'files' }),
    stage('Presentasi dan Wawancara', { advance: 10, title: { name: 'Top 10' }, form: 'presentation' }),
    stage('Observasi Lapangan', { advance: 3, title: { name: 'Terbaik' }, form: 'field' }),
  ],
  criteria: fiveCriteria,
};
