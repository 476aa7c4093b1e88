// NOBODY_ADVANCES: no entry reaches the passing score. Found by ranking (ranking/stages).
import type { RankingFindingParams } from '../../../ranking/finding';
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = RankingFindingParams['NOBODY_ADVANCES'];

export const words: FindingWords<Params> = {
  id: ({ required, best }) =>
    `Tidak ada peserta yang mencapai “Nilai Minimal Lolos” ${plainNumber(required, 'id')}; yang terbaik ${plainNumber(best, 'id')}. Periksa pengaturan itu.`,
  en: ({ required, best }) =>
    `No entry reaches the “Passing Score” ${plainNumber(required, 'en')}; the best is ${plainNumber(best, 'en')}. Check that setting.`,
};
