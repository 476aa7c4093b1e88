// A file as the local Drive knows it.

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where each kind is kept: the folder below that of the results, and the ending of its files. */
export const KEPT = {
  [GOOGLE_DOC]: { folder: 'documents', ending: '.docx' },
  [GOOGLE_SHEET]: { folder: 'judges', ending: '.xlsx' },
} as const;

/** Whoever may do something with a file beside its owner. */
export type DrivePermission = { id: string; type: 'user'; role: 'reader' | 'writer'; emailAddress: string };

export type DriveFile = {
  id: string;
  name: string;
  mimeType: typeof FOLDER | keyof typeof KEPT;
  parents: string[];
  appProperties: Record<string, string>;
  /** Only this user's add-on sees the file, whoever it is shared with. */
  owner: string;
  /** Absent: nobody's but the owner's. */
  permissions?: DrivePermission[];
  /** False: whom it is shared with may not share it on. Absent: as Google has it, true. */
  writersCanShare?: boolean;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Name of the .docx below `documents/` or of the .xlsx below `judges/`; null for folders. */
  file: string | null;
  /** MD5 of what the Drive stored last; a file that differs was edited by a person. */
  md5: string | null;
  /** MD5 of what is just being stored, so that a run that was cut off can be told from an edit. */
  writing: string | null;
};

/** What the index of the Drive stores on disk. */
export type DriveIndex = { roots: Record<string, string>; files: DriveFile[] };
