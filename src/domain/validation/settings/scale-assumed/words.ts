// SCALE_ASSUMED: the maximum was taken from what stands in the judges' tabs. Found while reading (use-cases/reading).
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { max: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai maksimum tidak tertulis; dipakai ${plainNumber(p.max, 'id')}${p.max < 100 ? ' karena tidak ada nilai di atasnya' : ''}. Perbaiki di tab Kriteria bila lain.`,
  en: (p) =>
    `No maximum is given; ${plainNumber(p.max, 'en')} is used${p.max < 100 ? ' because no score is above it' : ''}. Correct it in the criteria tab if it differs.`,
};
