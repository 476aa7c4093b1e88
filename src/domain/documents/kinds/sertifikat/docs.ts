// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'entry that did not win, and judge',
  what: 'with the highest level an entry reached (`Top 20`)',
};
