// The presets there are. To add one: a file beside this and a line in the list.
import { gipp } from './gipp/preset';
import { kolabik } from './kolabik/preset';
import { malang } from './malang/preset';
import { mojokerto } from './mojokerto/preset';
import type { Preset } from './preset';
import { satuinPelita } from './satuin-pelita/preset';

export type { Preset } from './preset';

export const presets: readonly Preset[] = [kolabik, satuinPelita, mojokerto, malang, gipp];
