// What the page on the workbook says of it.
import type { TieBreakDocs } from '../tie-break';

export const docs: TieBreakDocs = {
  compares:
    'the mean on the heaviest criterion, then on the next; over all judges who count, those dropped by _rata-rata terpangkas_ included',
};
