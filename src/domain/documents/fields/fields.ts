// The fields of a document: texts by tag name, and lists of such records for loops, which may hold lists again.

/** Tag names are read by the people who edit the templates, so they are Indonesian; an empty text is "not set". */
export type Fields = { [tag: string]: string | Fields[] };

/**
 * Key of a tag: case, spaces, hyphens, underscores and quotes do not matter, people retype tags; nor do invisible
 * characters that word processors insert.
 */
export function tagKey(tag: string): string {
  return tag.replace(/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g, '').toLowerCase();
}

/** Dotted leader for missing texts. */
export const DOTS = '…………………';

/** The text, or dots to be filled in by hand. */
export function orDots(text: string | null): string {
  return text === null || text.trim() === '' ? DOTS : text;
}
