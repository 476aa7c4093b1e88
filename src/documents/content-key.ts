// Tells whether a document must be made anew: what went into it, as one canonical text.
import type { Fields } from './fields';
import { fingerprint } from './hash';

/** The version of a built-in template: changes exactly when its bytes do. */
export function templateVersion(template: string): string {
  return fingerprint(template);
}

/**
 * Canonical text of a document's content; its SHA-256 is the content hash. Equal whenever kind, template and fields
 * are equal, whatever order the fields were written in.
 */
export function contentKey(kind: string, version: string, fields: Fields): string {
  const sorted = (record: Fields): [string, unknown][] =>
    Object.keys(record)
      .sort()
      .map((tag) => {
        const value = record[tag]!;
        return [tag, typeof value === 'string' ? value : value.map(sorted)];
      });
  return JSON.stringify([kind, version, sorted(fields)]);
}
