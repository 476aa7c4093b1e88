// STAGE_NOT_BEGUN: no tab of the stage holds a score.
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { stage: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Tahap ${quoted(p.stage, 'id')} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
  en: (p) => `Stage ${quoted(p.stage, 'en')} has not begun: its judge tabs hold no score. Ranking ends before it.`,
};
