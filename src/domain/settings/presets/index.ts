// The presets to start a workbook from.
import { PRESET_IDS, type PresetId } from './list';
import type { Preset } from './preset';
import { PRESET_RULES } from './presets';
import { PRESET_WORDS } from './words';

export type { Preset } from './preset';

export const presetOf = (id: PresetId): Preset => ({ id, ...PRESET_WORDS[id], ...PRESET_RULES[id] });

export const presets: readonly Preset[] = PRESET_IDS.map(presetOf);
