// Its row in the page on the workbook.
import type { PresetDocs } from '../preset';

export const docs: PresetDocs = {
  course: 'champions I, II and III with coaching money, who go on to the national competition',
};
