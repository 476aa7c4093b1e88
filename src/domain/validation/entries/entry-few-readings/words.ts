// ENTRY_FEW_READINGS: entries that fewer judges have scored completely than the settings want.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { entries: { entry: string; readings: number }[]; least: number };

const each = ({ entries }: Params): string[] => entries.map(({ entry, readings }) => `${entry}: ${readings}`);

export const words: FindingWords<Params> = {
  id: (p) =>
    `${p.entries.length} peserta dinilai lengkap oleh kurang dari ${p.least} juri (${listed(each(p), 'id', 6)}). Lengkapi nilainya, atau bagi kepada juri lain.`,
  en: (p) =>
    `${p.entries.length} ${p.entries.length === 1 ? 'entry is' : 'entries are'} scored completely by fewer than ${p.least} judges (${listed(each(p), 'en', 6)}). Complete the scores, or assign other judges.`,
};
