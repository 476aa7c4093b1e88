// A file as Drive describes it and as we know it.
import * as z from 'zod/mini';
import type { FoundFile } from '../../domain/documents/filing/filing';

export const API = 'https://www.googleapis.com/drive/v3/files';
export const UPLOAD = 'https://www.googleapis.com/upload/drive/v3/files';
export const FIELDS = 'id,mimeType,webViewLink,modifiedTime,appProperties,trashed';

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const JSON_FILE = 'application/json';
export const PDF = 'application/pdf';
export const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What marks a file as ours: hashes, since Drive allows 124 bytes a property. */
export type Properties = Record<string, string>;

/** A file with its type and all its properties. */
export type FolderFile = FoundFile & { type: string; properties: Properties };

export const driveFile = z.object({
  id: z.string(),
  mimeType: z.optional(z.string()),
  webViewLink: z.optional(z.string()),
  modifiedTime: z.optional(z.string()),
  appProperties: z.optional(z.record(z.string(), z.string())),
  trashed: z.optional(z.boolean()),
});

export const fileOf = (file: z.infer<typeof driveFile>): FolderFile => ({
  id: file.id,
  type: file.mimeType ?? '',
  link: file.webViewLink ?? '',
  modified: file.modifiedTime ?? '',
  content: file.appProperties?.content ?? '',
  properties: file.appProperties ?? {},
});

/** A file as Drive describes it. */
export type Described = z.infer<typeof driveFile>;

/** What Drive is asked about files of a sort, how it answers, and as what we know them. */
export type Sort<D extends Described, F> = {
  fields: string;
  one: z.ZodMiniType<D>;
  list: z.ZodMiniType<{ files: D[]; nextPageToken?: string | undefined }>;
  fileOf: (described: D) => F;
};

/** Without its list an answer is none: taken for an empty folder it would have everything made a second time. */
export const sortOf = <D extends Described, F>(
  fields: string,
  one: z.ZodMiniType<D>,
  made: (described: D) => F,
): Sort<D, F> => ({
  fields,
  one,
  list: z.object({ files: z.array(one), nextPageToken: z.optional(z.string()) }),
  fileOf: made,
});

/** Any file, for who needs no more than its place, time and properties. */
export const anyFile = sortOf(FIELDS, driveFile, fileOf);
