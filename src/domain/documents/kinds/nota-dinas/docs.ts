// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'competition',
  what: 'hands minutes and draft decree to the head of the region',
};
