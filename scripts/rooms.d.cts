export const ROOMS: readonly { name: string; path: string; holds: string; may: readonly string[] }[];
export const LIGHT: readonly string[];
export const SIDEBAR: readonly string[];
