// The content of a document as one canonical text: it must be made again when this changes.
import { latin1Of } from '../../file-formats/zip';
import type { Fields } from '../fields/fields';
import { fingerprint } from './hash';

/** One template serves many documents. */
const versions = new Map<Uint8Array, string>();

/** An archive ends with the names, sizes and checksums of all its parts; a template's list is far shorter than this. */
const END_BYTES = 4096;

/** The version of a built-in template: changes when any of its parts does. */
export function templateVersion(template: Uint8Array): string {
  const version = versions.get(template) ?? fingerprint(latin1Of(template.subarray(-END_BYTES)));
  versions.set(template, version);
  return version;
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
