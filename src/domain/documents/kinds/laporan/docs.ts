// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'competition',
  what: 'course, participants, rules, results, coverage, how firm the result is; no single judge',
};
