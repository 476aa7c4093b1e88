// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'entry and field visit',
  what: 'to be filled in and signed at the site, with room for photos',
};
