// Written by `npm run lists` from list.ts and the folders beside it.
import { docs as gipp } from './gipp/docs';
import { docs as kolabik } from './kolabik/docs';
import type { PresetId } from './list';
import { docs as malang } from './malang/docs';
import { docs as mojokerto } from './mojokerto/docs';
import type { PresetDocs } from './preset';
import { docs as satuinPelita } from './satuin-pelita/docs';

export const PRESET_DOCS = {
  kolabik,
  'satuin-pelita': satuinPelita,
  mojokerto,
  malang,
  gipp,
} as const satisfies Record<PresetId, PresetDocs>;
