// The certificate in each of its designs.
import type { Table } from 'docx';
import type { Language } from '../../../src/domain/vocabulary/language';
import { FONT as CLASSIC_FONT, classic } from './classic';
import { FONT as MODERN_FONT, modern } from './modern';

/** One certificate. */
export const certificate = (language: Language, design: string): Table =>
  design === 'modern' ? modern(language) : classic(language);

export const fontOf = (design: string): string => (design === 'modern' ? MODERN_FONT : CLASSIC_FONT);
