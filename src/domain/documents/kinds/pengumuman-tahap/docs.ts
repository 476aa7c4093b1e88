// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'ranked stage before the last',
  what: 'who goes on, without ranks and scores; a time for objections only where `Masa Sanggah` is set',
};
