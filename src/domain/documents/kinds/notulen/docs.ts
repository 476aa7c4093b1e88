// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'competition',
  what: 'who was there, what was presented, decided and proposed; the discussion is filled in by hand',
};
