// NO_DOCUMENT: a kind of document was asked for of which there is nothing to make. Found by use-cases/documents.
import type { KindId } from '../../../documents/kinds/list';
import { noDocument } from '../../../documents/words/document-kinds';
import type { FindingWords } from '../../finding-kind';

/** A kind of which there is nothing to make; `awaits`: the last stage, whose result it needs and which is not ranked yet. */
export type Params = { kind: string; awaits?: string };

export const words: FindingWords<Params> = {
  id: (p) => noDocument(p.kind as KindId, 'id', p.awaits),
  en: (p) => noDocument(p.kind as KindId, 'en', p.awaits),
};
