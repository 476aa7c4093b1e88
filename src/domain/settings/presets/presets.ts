// Written by `npm run lists` from list.ts and the folders beside it.
import { preset as gipp } from './gipp/preset';
import { preset as kolabik } from './kolabik/preset';
import type { PresetId } from './list';
import { preset as malang } from './malang/preset';
import { preset as mojokerto } from './mojokerto/preset';
import type { PresetRules } from './preset';
import { preset as satuinPelita } from './satuin-pelita/preset';

export const PRESET_RULES = {
  kolabik,
  'satuin-pelita': satuinPelita,
  mojokerto,
  malang,
  gipp,
} as const satisfies Record<PresetId, PresetRules>;
