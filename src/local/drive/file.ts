// A file as the local Drive knows it.

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const JSON_FILE = 'application/json';
export const PDF = 'application/pdf';
export const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A permission on a file beside its owner's. */
export type DrivePermission = { id: string; type: 'user'; role: 'reader' | 'writer'; emailAddress: string };

/** The folder of a file below the results folder: documents, their templates, judges' files, evidence of decided results. */
export type ResultsFolder = 'documents' | 'templates' | 'judges' | 'evidence';

export type DriveFile = {
  id: string;
  name: string;
  mimeType: typeof FOLDER | typeof GOOGLE_DOC | typeof GOOGLE_SHEET | typeof DOCX | typeof PDF | typeof JSON_FILE;
  parents: string[];
  appProperties: Record<string, string>;
  /** Only this user's add-on sees the file, no matter with whom it is shared. */
  owner: string;
  /** Absent: the owner's alone. */
  permissions?: DrivePermission[];
  /** False: whom it is shared with may not share it on. Absent: as Google has it, true. */
  writersCanShare?: boolean;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Name of the file in its results folder; null for folders. */
  file: string | null;
  /** MD5 of what the Drive stored last; a file that differs was edited by a person. */
  md5: string | null;
  /** MD5 of the content being stored, so that an interrupted run can be distinguished from an edit. */
  writing: string | null;
};

/** Files marked as templates lie with the templates; spreadsheets are judges' files. */
export const folderOf = (file: Pick<DriveFile, 'appProperties' | 'mimeType'>): ResultsFolder => {
  if (file.mimeType === GOOGLE_SHEET) return 'judges';
  if (file.mimeType === JSON_FILE) return 'evidence';
  return file.appProperties.template === undefined ? 'documents' : 'templates';
};

/** The path of a file below the results folder; null for folders. */
export const filePathOf = (file: DriveFile): string | null =>
  file.file === null ? null : `${folderOf(file)}/${file.file}`;

/** A document's link is its path below the results folder; an address of Google would lead nowhere. */
export const linkOf = (file: DriveFile): string => filePathOf(file) ?? '';

export const endingOf = (file: Pick<DriveFile, 'mimeType'>): string =>
  file.mimeType === JSON_FILE
    ? '.json'
    : file.mimeType === PDF
      ? '.pdf'
      : file.mimeType === GOOGLE_SHEET
        ? '.xlsx'
        : '.docx';

/** The index of the Drive on disk. */
export type DriveIndex = { roots: Record<string, string>; files: DriveFile[] };
