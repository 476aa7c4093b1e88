// Parses a request to Drive: metadata, properties and a Word or Excel file, checked as Google checks them.
import { textOf, unzipped } from '../../domain/file-formats/zip';
import { WORKBOOK } from '../../domain/file-formats/zip/limits';
import { NotEmulated } from '../runtime/errors';
import { badRequest, DriveError, invalid } from './failure';
import { DOCX, JSON_FILE, PDF, XLSX } from './file';
import type { WebRequest } from './http';
import { readMultipart } from './multipart';

/** "Use multipart upload for small files (5 MB or less)". */
const MULTIPART_BYTES = 5 * 1024 * 1024;

export type Metadata = {
  name?: string;
  mimeType?: string;
  parents?: string[];
  appProperties?: Record<string, string | null>;
  trashed?: boolean;
  writersCanShare?: boolean;
};

const KNOWN = new Set(['name', 'mimeType', 'parents', 'appProperties', 'trashed', 'writersCanShare']);

/** Reads a file's JSON. Throws Drive's error on a text that is none. */
export function readMetadata(text: string): Metadata {
  let read: unknown;
  try {
    read = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new DriveError(400, 'parseError', 'Parse Error');
  }
  const odd = Object.keys(read as object).find((key) => !KNOWN.has(key));
  if (odd !== undefined) throw new NotEmulated(`the Drive field ${odd} in a request`);
  return read as Metadata;
}

/** "Maximum of 124 bytes per property (key and value)", "30 private properties per file per app"; null removes a property. */
export function mergedProperties(now: Record<string, string>, next: Metadata['appProperties']): Record<string, string> {
  const merged = Object.entries({ ...now, ...next }).filter((one): one is [string, string] => one[1] !== null);
  for (const [key, value] of merged) {
    if (typeof value !== 'string') throw invalid(String(value), 'appProperties');
    if (Buffer.byteLength(key + value, 'utf8') > 124) {
      throw new DriveError(400, 'invalid', `The property ${key} exceeds the maximum of 124 bytes.`, {
        at: 'appProperties',
      });
    }
  }
  if (merged.length > 30) throw new DriveError(403, 'limitExceeded', 'The maximum number of private properties is 30.');
  return Object.fromEntries(merged);
}

/** How the files begin that Google turns into its own: the part that holds the content, its type, its first element. */
const CONVERTED = {
  [DOCX]: { part: 'word/document.xml', type: 'wordprocessingml.document.main', root: /<w:document[\s>]/ },
  [XLSX]: { part: 'xl/workbook.xml', type: 'spreadsheetml.sheet.main', root: /<workbook[\s>]/ },
};

const CONTENT_TYPES = '[Content_Types].xml';

/** What Google can turn into a Doc or a spreadsheet; what stays as it is, Google does not look into. */
export function checkConverted(bytes: Uint8Array, from: keyof typeof CONVERTED): void {
  const { part, type, root } = CONVERTED[from];
  try {
    const parts = unzipped(bytes, WORKBOOK, (name) => name === CONTENT_TYPES || name === part);
    const text = (name: string): string => textOf(parts[name] ?? new Uint8Array(0));
    if (text(CONTENT_TYPES).includes(type) && root.test(text(part))) return;
  } catch {
    // Not even an archive: the same answer as for any other file that is of another kind than it says.
  }
  throw badRequest();
}

export type UploadedType = typeof DOCX | typeof XLSX | typeof PDF | typeof JSON_FILE;

/** The two parts of a multipart upload, and what its content says it is. */
export function uploaded(request: WebRequest): {
  metadata: Metadata;
  bytes: Uint8Array;
  type: UploadedType;
} {
  if (request.body.length > MULTIPART_BYTES) {
    throw new DriveError(413, 'uploadTooLarge', 'Request Too Large');
  }
  const [metadata, media] = readMultipart(request.headers['content-type'] ?? '', request.body);
  if (!/^application\/json\b/i.test(metadata.headers['content-type'] ?? ''))
    throw badRequest('Malformed multipart body.');
  const type = media.headers['content-type'];
  if (type !== DOCX && type !== XLSX && type !== PDF && type !== JSON_FILE)
    throw new NotEmulated(`uploading ${type} to Drive`);
  return { metadata: readMetadata(metadata.body.toString('utf8')), bytes: media.body, type };
}
