// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Membuang satu nilai tertinggi dan satu terendah tiap peserta, lalu merata-ratakan sisanya. Satu juri tidak dapat mengangkat atau menjatuhkan peserta sendirian.',
    when: 'lima juri atau lebih, semuanya menilai semua peserta',
    traps: 'dengan tiga atau empat juri hampir tidak ada yang tersisa; ketiadaan juri ketat tidak diperbaiki',
  },
  en: {
    does: 'Drops the highest and the lowest score of each entry, then takes the mean. One judge cannot lift or sink an entry alone.',
    when: 'five judges or more, all of whom score everything',
    traps: 'with three or four judges little is left over; a strict judge who is missing is not made good',
  },
  stageScore:
    'one highest and one lowest score are dropped, then the mean; the plain mean with fewer than three judges. The explanation names who was dropped. Below five judges a warning: little is left',
};
