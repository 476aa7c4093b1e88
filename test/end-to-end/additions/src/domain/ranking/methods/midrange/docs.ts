// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Titik tengah antara nilai terendah dan tertinggi.',
    when: 'hanya kedua ujung yang diketahui',
    traps: 'satu juri menentukan segalanya',
  },
  en: {
    does: 'The middle between the lowest and the highest score.',
    when: 'only both ends are known',
    traps: 'one judge decides it all',
  },
  stageScore: 'half of the lowest and the highest score together',
};
