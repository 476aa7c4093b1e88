// What the page on the workbook says of it.
import type { TieBreakDocs } from '../tie-break';

export const docs: TieBreakDocs = {
  compares: 'the highest score that a judge gave',
};
