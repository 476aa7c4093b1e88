// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'judge',
  what: 'thanks under the motto of the competition',
};
