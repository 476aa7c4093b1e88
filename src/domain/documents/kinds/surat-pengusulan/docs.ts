// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'title of nominees (`Nominasi Nasional`)',
  what: 'proposes them for the next competition',
};
