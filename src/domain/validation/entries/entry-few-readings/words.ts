// ENTRY_FEW_READINGS: entries that fewer judges have scored completely than the settings want.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { entries: { entry: string; readings: number }[]; least: number };

export const words: FindingWords<Params> = {
  id: ({ entries, least }) =>
    `Belum dinilai lengkap oleh ${least} juri: ${listed(
      entries.map(({ entry, readings }) => `${entry} baru ${readings}`),
      'id',
      6,
    )}. Lengkapi nilainya, atau bagi kepada juri lain.`,
  en: ({ entries, least }) =>
    `Not yet scored completely by ${least} ${least === 1 ? 'judge' : 'judges'}: ${listed(
      entries.map(({ entry, readings }) => `${entry} by ${readings}`),
      'en',
      6,
    )}. Complete the scores, or assign other judges.`,
};
