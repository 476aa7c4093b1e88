// DOCUMENT_DOTS: what would stay dots in the papers of a kind. Found by use-cases/documents.
import type { KindId } from '../../../documents/kinds/list';
import { blankName } from '../../../documents/words/blanks';
import { kindName } from '../../../documents/words/document-kinds';
import type { FindingWords } from '../../finding-kind';

/** The kind, and the fields that hold dots. */
export type Params = { kind: string; fields: string[] };

export const words: FindingWords<Params> = {
  id: ({ kind, fields }) =>
    `${kindName(kind as KindId, 'id')} masih berisi titik-titik: ${fields.map((one) => blankName(one, 'id')).join(', ')}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,
  en: ({ kind, fields }) =>
    `${kindName(kind as KindId, 'en')} still hold dots: ${fields.map((one) => blankName(one, 'en')).join(', ')}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`,
};
