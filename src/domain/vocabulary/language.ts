// The languages that people read: Indonesian first, English second.

const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
