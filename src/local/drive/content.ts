// Returns a file's content: as uploaded, or a Doc exported as another type.
import { convertToPdf } from '../files/office-program';
import { DriveError } from './failure';
import { DOCX, type DriveFile, GOOGLE_DOC, GOOGLE_SHEET, JSON_FILE, PDF, XLSX } from './file';
import type { Files } from './files';
import type { WebResponse } from './http';

/** "The exported content is limited to 10 MB." */
const MOST_EXPORTED = 10 * 1024 * 1024;

/** files.get with alt=media. */
export function contentOf(files: Files, file: DriveFile): WebResponse {
  if (file.mimeType === DOCX || file.mimeType === PDF || file.mimeType === JSON_FILE)
    return { status: 200, body: files.content(file) };
  throw new DriveError(
    403,
    'fileNotDownloadable',
    'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    { at: 'alt' },
  );
}

/** files.export. A Doc is kept here as a .docx, a spreadsheet as an .xlsx; a PDF of a Doc takes an office program. */
export function exportOf(files: Files, file: DriveFile, type: string | null): WebResponse {
  if (type === null) throw new DriveError(400, 'required', 'Required parameter: mimeType', { at: 'mimeType' });
  if (file.mimeType !== GOOGLE_DOC && file.mimeType !== GOOGLE_SHEET)
    throw new DriveError(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  const isOffered = file.mimeType === GOOGLE_DOC ? type === DOCX || type === PDF : type === XLSX;
  if (!isOffered)
    throw new DriveError(400, 'badRequest', 'The requested conversion is not supported.', { at: 'convertTo' });
  const bytes = files.content(file);
  const body = type === PDF ? convertToPdf(bytes) : bytes;
  // Not an answer of Google: this computer lacks what Google has.
  if (body === null) throw new DriveError(403, 'cannotExportFile', 'No office program on this computer makes a PDF.');
  if (body.length > MOST_EXPORTED)
    throw new DriveError(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  return { status: 200, body };
}
