// What the page on the workbook says of it.
import type { TieBreakDocs } from '../tie-break';

export const docs: TieBreakDocs = {
  compares:
    'among all still equal, the pairs won minus the pairs lost; a pair goes to the entry that more of the judges who scored both put higher',
};
