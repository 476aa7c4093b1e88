// NO_DOCUMENT: a kind of document was asked for of which there is nothing to make. Found by use-cases/documents.
import type { KindId } from '../../../documents/phases';
import { noDocument } from '../../../documents/words/document-kinds';
import type { FindingWords } from '../../finding-kind';

/** A kind of which there is nothing to make. */
export type Params = { kind: string };

export const words: FindingWords<Params> = {
  id: (p) => noDocument(p.kind as KindId, 'id'),
  en: (p) => noDocument(p.kind as KindId, 'en'),
};
