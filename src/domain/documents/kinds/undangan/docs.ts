// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'occasion: presentation or visit, plenary, ceremony',
  what: 'one letter to a list',
};
