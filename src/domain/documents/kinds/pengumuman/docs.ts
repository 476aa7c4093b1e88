// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'competition',
  what: 'the winners; a time for objections only where `Masa Sanggah` is set',
};
