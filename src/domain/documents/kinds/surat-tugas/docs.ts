// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'stage',
  what: 'the judges of the stage, what they are sent to do and when',
};
