// Kompetisi Inovasi, Kota Mojokerto: champions I, II and III with coaching money.
import { fiveCriteria, type Preset, stage } from './preset';

export const mojokerto: Preset = {
  id: 'mojokerto',
  name: 'Kompetisi Inovasi 2021, Kota Mojokerto',
  settings: {
    competition: 'Kompetisi Inovasi Kota Mojokerto',
    year: '2021',
    government: 'Pemerintah Kota Mojokerto',
    province: 'Jawa Timur',
    city: 'Mojokerto',
    top: 3,
    winnerTerm: 'Juara',
    signerPosition: 'Wali Kota Mojokerto',
  },
  stages: [stage('Penilaian', { advance: 3, title: { name: 'Juara' } })],
  criteria: fiveCriteria,
};
