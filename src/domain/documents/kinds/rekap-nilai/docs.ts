// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'ranked stage',
  what: 'all judges side by side, in the order of the entries tab; ranks where winners have an order',
};
