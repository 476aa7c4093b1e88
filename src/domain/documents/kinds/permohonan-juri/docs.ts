// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'judge',
  what: 'asks the judge, or whoever leads the institution, with the stages and their dates',
};
