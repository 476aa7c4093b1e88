// Ends of lists and conditions are paired by how they are spelled: before a template is filled, each says its tag's key.

import { tagKey } from '../fields/fields';
import type { Archive } from './archive';
import { PARTS } from './template-parts';

/** A tag within a paragraph, whatever markup stands between its letters. */
const TAG = /\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g;
const MARKUP_OR_SIGN = /<[^<>]*>|[^<]/g;

/** The key stands where the first letter stood; the markup stays where it is. */
function byKey(whole: string, inside: string): string {
  const [, sign, tag] =
    /^\s*([#^/])([\s\S]*)$/.exec(inside.replace(/<[^>]*>/g, '').replace(/&(?:quot|apos);/g, '')) ?? [];
  if (sign === undefined || tag === undefined) return whole;
  let left = sign + tagKey(tag);
  const written = inside.replace(MARKUP_OR_SIGN, (piece) => {
    if (piece.startsWith('<')) return piece;
    const text = left;
    left = '';
    return text;
  });
  return `${whole.slice(0, whole.length - inside.length - 1)}${written}}`;
}

/** Writes the tags of a template that open and close something by their keys. */
export function pairTags(archive: Archive): void {
  for (const part of archive.file(PARTS)) {
    const before = part.asText();
    const after = before.replace(TAG, byKey);
    if (after !== before) archive.file(part.name, after);
  }
}
