// Written by `npm run lists` from list.ts and the folders beside it.
import { words as gipp } from './gipp/words';
import { words as kolabik } from './kolabik/words';
import type { PresetId } from './list';
import { words as malang } from './malang/words';
import { words as mojokerto } from './mojokerto/words';
import type { PresetWords } from './preset';
import { words as satuinPelita } from './satuin-pelita/words';

export const PRESET_WORDS = {
  kolabik,
  'satuin-pelita': satuinPelita,
  mojokerto,
  malang,
  gipp,
} as const satisfies Record<PresetId, PresetWords>;
