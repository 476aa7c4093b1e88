// The certificate in each of its designs.
import type { Table } from 'docx';
import { FONT as CLASSIC_FONT, classic } from './classic';
import { FONT as MODERN_FONT, modern } from './modern';
import type { Words } from './pieces';

/** One certificate. */
export const certificate = (words: Words, design: string): Table =>
  design === 'modern' ? modern(words) : classic(words);

export const fontOf = (design: string): string => (design === 'modern' ? MODERN_FONT : CLASSIC_FONT);
