// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'ranked stage before the last: those who go on, those who do not',
  what: 'one letter to a list each, with the day of the next stage',
};
