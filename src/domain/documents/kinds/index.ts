// The kinds of documents as documents are made of them.
import type { DocumentKind } from './document-kind';
import { KIND_RULES } from './kinds';
import { KIND_IDS } from './list';

/** In the order in which they are made. */
export const documentKinds: readonly DocumentKind[] = KIND_IDS.map((id) => ({ id, ...KIND_RULES[id] }));

/** The kind with an id; null when there is none. */
export function kindOf(id: string): DocumentKind | null {
  return documentKinds.find((kind) => kind.id === id) ?? null;
}
