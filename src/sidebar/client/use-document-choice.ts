// The chosen kinds of documents, and whether PDFs are made.
import { useState } from 'preact/hooks';
import type { KindId } from '../../domain/documents/kinds/list';
import { DEFAULT_KINDS } from '../../domain/documents/phases';

export type DocumentChoice = {
  /** The kinds of documents that are made. */
  kinds: readonly KindId[];
  chooseKind(kind: KindId, wanted: boolean): void;
  /** Whether PDFs are made with the documents. */
  pdfToo: boolean;
  choosePdf(wanted: boolean): void;
};

export function useDocumentChoice(): DocumentChoice {
  const [kinds, setKinds] = useState(DEFAULT_KINDS);
  const [pdfToo, choosePdf] = useState(false);
  return {
    kinds,
    chooseKind: (kind, wanted) =>
      setKinds((before) => [...before.filter((one) => one !== kind), ...(wanted ? [kind] : [])]),
    pdfToo,
    choosePdf,
  };
}
