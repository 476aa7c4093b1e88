// Its row in the page on the workbook.
import type { PresetDocs } from '../preset';

export const docs: PresetDocs = {
  course: 'proposals → Top 20, presentation and interview → Top 10, field visit → three best, without an order',
};
