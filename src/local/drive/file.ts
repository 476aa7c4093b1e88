// A file as the local Drive knows it.

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const PDF = 'application/pdf';

/** Where a file lies below the results folder: templates apart from the documents that are made of them. */
export type Area = 'documents' | 'templates';

export type DriveFile = {
  id: string;
  name: string;
  mimeType: typeof FOLDER | typeof GOOGLE_DOC | typeof DOCX | typeof PDF;
  parents: string[];
  appProperties: Record<string, string>;
  /** Only this user sees the file. */
  owner: string;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Name of the file in its area; null for folders. */
  file: string | null;
  /** MD5 of what the Drive stored last; a file that differs was edited by a person. */
  md5: string | null;
  /** MD5 of what is just being stored, so that a run that was cut off can be told from an edit. */
  writing: string | null;
};

/** Whatever is marked as a template lies with the templates. */
export const areaOf = (file: Pick<DriveFile, 'appProperties'>): Area =>
  file.appProperties.template === undefined ? 'documents' : 'templates';

/** What the index of the Drive stores on disk. */
export type DriveIndex = { roots: Record<string, string>; files: DriveFile[] };
