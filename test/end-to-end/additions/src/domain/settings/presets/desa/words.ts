// What the preset is called: a name, in both languages the same.
import type { PresetWords } from '../preset';

export const words: PresetWords = { name: 'Lomba Inovasi Desa' };
