// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'judge',
  what: 'statement of no conflict, with the conflicts that are known',
};
