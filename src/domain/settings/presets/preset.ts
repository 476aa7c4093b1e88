// What a preset is: the rules of a known competition, to start a workbook from.
import type { Criterion, Stage } from '../../competition/competition';
import type { Settings } from '../settings';
import type { PresetId } from './list';

export type PresetRules = {
  settings: Partial<Settings>;
  stages: Stage[];
  criteria: Criterion[];
};

/** As people choose it. */
export type PresetWords = { name: string };

/** How the competition goes, for the pages of docs/. */
export type PresetDocs = { course: string };

export type Preset = PresetRules & PresetWords & { id: PresetId };

/** A stage of a preset. */
export const stage = (name: string, rest: Partial<Stage> = {}): Stage => ({
  name,
  weight: null,
  advance: null,
  title: null,
  form: null,
  date: null,
  ...rest,
});

const criterion = (name: string, description: string): Criterion => ({
  stage: null,
  name,
  weight: 20,
  min: 0,
  max: 100,
  description,
});

/** Five equal weights: the customary criteria where a competition does not publish its own. */
export const fiveCriteria: Criterion[] = [
  criterion('Kebaruan', 'Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah'),
  criterion('Efektif', 'Hasil nyata terhadap masalah yang dipecahkan'),
  criterion('Bermanfaat', 'Manfaat bagi masyarakat pengguna layanan'),
  criterion('Mudah Disebarkan', 'Dapat ditiru atau disesuaikan oleh unit lain'),
  criterion('Berkelanjutan', 'Didukung aturan, anggaran, dan sumber daya agar terus berjalan'),
];
