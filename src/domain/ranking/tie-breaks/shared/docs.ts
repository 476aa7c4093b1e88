// What the page on the workbook says of it.
import type { TieBreakDocs } from '../tie-break';

export const docs: TieBreakDocs = {
  compares: 'nothing: what is still equal shares its rank (1, 2, 2, 4). Every list ends here',
};
