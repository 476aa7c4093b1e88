// Its row in the page on the workbook.
import type { PresetDocs } from '../preset';

export const docs: PresetDocs = {
  course: 'presentation and field visit until six remain, Terbaik 1 to 6',
};
