// The presets, in the order in which they are offered. To add one: its folder, a line here, `npm run lists`.

export const PRESET_IDS = ['kolabik', 'satuin-pelita', 'mojokerto', 'malang', 'gipp'] as const;

export type PresetId = (typeof PRESET_IDS)[number];
