// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'competition',
  what: 'who is called, the last place first, by whom it is handed over',
};
