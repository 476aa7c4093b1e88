// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'ranked stage before the last',
  what: 'minutes with the code of that stage: rules, recusals, decisions, ranks, who goes on',
};
