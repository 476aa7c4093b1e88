// A competition of villages: one stage, the middle of the range, the highest score decides among equals.
import { fiveCriteria, type PresetRules, stage } from '../preset';

export const preset: PresetRules = {
  settings: {
    competition: 'Lomba Inovasi Desa',
    method: 'midrange',
    tieBreaks: ['highest', 'shared'],
    motto: 'Desa Maju',
  },
  stages: [stage('Penilaian', { advance: 3, title: { name: 'Juara' } })],
  criteria: fiveCriteria,
};
