// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'ranked stage',
  what: 'the filled score sheets of all judges, a page each, for signing',
};
