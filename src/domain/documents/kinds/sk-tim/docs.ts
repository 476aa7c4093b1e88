// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'competition',
  what: 'the judges in an annex, the committee to be filled in; RANCANGAN until it has a number',
};
