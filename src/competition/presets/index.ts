// The presets there are. To add one: a file beside this and a line in the list.
import { gipp } from './gipp';
import { kolabik } from './kolabik';
import { malang } from './malang';
import { mojokerto } from './mojokerto';
import type { Preset } from './preset';
import { satuinPelita } from './satuin-pelita';

export type { Preset } from './preset';

export const presets: readonly Preset[] = [kolabik, satuinPelita, mojokerto, malang, gipp];
