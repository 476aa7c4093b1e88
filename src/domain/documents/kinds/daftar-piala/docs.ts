// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'competition',
  what: 'what is written on each, spelled as in the workbook, for whoever makes them',
};
