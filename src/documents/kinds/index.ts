// The kinds of documents, in the order in which they are made. A new kind is a new file and a line here.
import type { DocumentKind } from '../context';
import { beritaAcara } from './berita-acara';
import { piagam } from './piagam';
import { surat } from './surat';
import { tataCara } from './tata-cara';

export const documentKinds: DocumentKind[] = [tataCara, beritaAcara, piagam, surat];

/** The kind with an id; null when there is none. */
export function kindOf(id: string): DocumentKind | null {
  return documentKinds.find((kind) => kind.id === id) ?? null;
}
