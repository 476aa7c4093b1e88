// NOBODY_ADVANCES: no entry reaches the passing score. Found by ranking (ranking/stages).
import type { RankingFindingParams } from '../../../ranking/finding';
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = RankingFindingParams['NOBODY_ADVANCES'];

export const words: FindingWords<Params> = {
  id: ({ required, best, category }) =>
    `${category === undefined ? 'Tidak ada peserta' : `Tidak ada peserta kategori ${category}`} yang mencapai “Nilai Minimal Lolos” ${plainNumber(required, 'id')}; yang terbaik ${plainNumber(best, 'id')}. Periksa pengaturan itu.`,
  en: ({ required, best, category }) =>
    `No entry${category === undefined ? '' : ` of the category ${category}`} reaches the “Passing Score” ${plainNumber(required, 'en')}; the best is ${plainNumber(best, 'en')}. Check that setting.`,
};
