// SCALE_ASSUMED: the maximum was taken from what stands in the judges' tabs. Found while reading (use-cases/reading).
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { max: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Maksimum dianggap ${plainNumber(p.max, 'id')}${p.max < 100 ? ' karena tidak ada nilai di atasnya' : ''}; bila bukan, isi tab Kriteria.`,
  en: (p) =>
    `The maximum is taken to be ${plainNumber(p.max, 'en')}${p.max < 100 ? ' because no score is above it' : ''}; if it is not, fill in the criteria tab.`,
};
