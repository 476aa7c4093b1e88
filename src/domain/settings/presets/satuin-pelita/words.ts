// What the preset is called: a name, in both languages the same.
import type { PresetWords } from '../preset';

export const words: PresetWords = { name: 'SATUIN PELITA 2019, Kota Pasuruan' };
