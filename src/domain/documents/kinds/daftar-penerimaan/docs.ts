// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'prize money, and the fees of each ranked stage',
  what: 'gross, tax and net to be filled in, signed by each and by treasurer, PPTK and KPA',
};
