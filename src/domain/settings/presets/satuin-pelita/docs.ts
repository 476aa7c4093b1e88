// Its row in the page on the workbook.
import type { PresetDocs } from '../preset';

export const docs: PresetDocs = {
  course: 'one unit, one innovation a year; the ten best are of equal standing',
};
