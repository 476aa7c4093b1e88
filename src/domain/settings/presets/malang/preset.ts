// KIPP, Kota Malang: presentation and interview; the six best go on to the province, the three best of them to the nation.
import { fiveCriteria, type PresetRules, stage } from '../preset';

export const preset: PresetRules = {
  settings: {
    competition: 'Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang',
    year: '2021',
    organizer: 'Bagian Organisasi Sekretariat Daerah',
    government: 'Pemerintah Kota Malang',
    province: 'Jawa Timur',
    city: 'Malang',
    top: 6,
    winnerTerm: 'Terbaik',
    signerPosition: 'Wali Kota Malang',
  },
  stages: [
    stage('Presentasi dan Wawancara', {
      advance: 6,
      title: {
        outcomes: [
          { places: 3, name: 'Nominasi Nasional' },
          { places: 6, name: 'Nominasi Provinsi' },
        ],
      },
      // Who goes on to the nation goes on to the province too.
      nestedTitles: true,
      form: 'presentation',
    }),
  ],
  criteria: fiveCriteria,
};
