// Its row in the page on the workbook.
import type { PresetDocs } from '../preset';

export const docs: PresetDocs = {
  course: 'presentation and interview; the six best go on to the province, the three best of them to the nation',
};
