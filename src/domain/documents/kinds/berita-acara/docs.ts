// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'competition',
  what: 'minutes: method, recusals, decisions with votes, ranks and scores, a line for every judge',
};
