// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'judge and stage',
  what: 'blank while the judge has no score there, else filled, with the changes its judge confirmed',
};
