// A file as the local Drive knows it.

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type DriveFile = {
  id: string;
  name: string;
  mimeType: typeof FOLDER | typeof GOOGLE_DOC;
  parents: string[];
  appProperties: Record<string, string>;
  /** Only this user sees the file. */
  owner: string;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Name of the .docx below `documents/`; null for folders. */
  file: string | null;
  /** MD5 of what the Drive stored last; a file that differs was edited by a person. */
  md5: string | null;
  /** MD5 of what is just being stored, so that a run that was cut off can be told from an edit. */
  writing: string | null;
};

/** What the index of the Drive stores on disk. */
export type DriveIndex = { roots: Record<string, string>; files: DriveFile[] };
