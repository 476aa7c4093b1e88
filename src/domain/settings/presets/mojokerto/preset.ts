// Kompetisi Inovasi, Kota Mojokerto: champions I, II and III with coaching money, who go on to the national competition.
import { fiveCriteria, type PresetRules, stage } from '../preset';

export const preset: PresetRules = {
  settings: {
    competition: 'Kompetisi Inovasi Pelayanan Publik Kota Mojokerto',
    year: '2021',
    organizer: 'Bagian Organisasi dan Tata Laksana Sekretariat Daerah',
    government: 'Pemerintah Kota Mojokerto',
    province: 'Jawa Timur',
    city: 'Mojokerto',
    top: 3,
    winnerTerm: 'Juara',
    signerPosition: 'Wali Kota Mojokerto',
  },
  stages: [stage('Penilaian', { advance: 3, title: { name: 'Nominasi Nasional' }, form: 'files' })],
  criteria: fiveCriteria,
};
