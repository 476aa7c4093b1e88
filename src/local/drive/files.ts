// The storage behind the Drive's methods: each user's files, their content, and the e-mails that sharing sends.
import { type Catalog, newId } from './catalog';
import type { Disk } from './disk';
import { type DriveFile, endingOf, FOLDER, filePathOf, folderOf } from './file';
import { freeName } from './file-name';

/** An e-mail that Google sends because a file was shared. */
export type Mail = { to: string; file: string; message: string };

export type Files = {
  now: () => string;
  /** A file the user may see, or undefined. */
  find: (user: string, id: string) => DriveFile | undefined;
  all: (user: string) => DriveFile[];
  /** Whether searches by name or property find the file yet. */
  isIndexed: (file: DriveFile) => boolean;
  root: (user: string) => string;
  add: (file: Omit<DriveFile, 'id' | 'file' | 'md5' | 'writing'>, bytes: Uint8Array | null) => DriveFile;
  change: (file: DriveFile, next: Partial<DriveFile>, bytes: Uint8Array | null) => DriveFile;
  /** The current content, including edits by people. */
  content: (file: DriveFile) => Uint8Array;
  /** E-mails sent so far. */
  readonly mails: Mail[];
};

export function filesOf(catalog: Catalog, disk: Disk, now: () => Date): Files {
  return {
    now: () => now().toISOString(),
    find: (user, id) => catalog.select((one) => one.id === id && one.owner === user)[0],
    all: (user) => catalog.select((one) => one.owner === user),
    isIndexed: catalog.isIndexed,
    root: catalog.root,
    add: (file, bytes) => {
      const isTaken = (name: string): boolean => catalog.isTaken(folderOf(file), name);
      const name = file.mimeType === FOLDER ? null : freeName(file.name, isTaken, endingOf(file));
      return catalog.store({ ...file, id: newId(), file: name, md5: null, writing: null }, bytes);
    },
    change: (file, next, bytes) => {
      const renamed = next.name !== undefined && next.name !== file.name && file.file !== null;
      const folder = folderOf(file);
      const name = renamed
        ? freeName(next.name!, (one) => one !== file.file && catalog.isTaken(folder, one), endingOf(file))
        : file.file;
      if (renamed && name !== file.file) disk.rename(`${folder}/${file.file}`, `${folder}/${name}`);
      if (next.trashed === true && !file.trashed && name !== null) disk.bin(`${folder}/${name}`, file.id);
      return catalog.store({ ...file, ...next, file: name }, bytes);
    },
    content: (file) => disk.read(filePathOf(file) ?? '')?.bytes ?? new Uint8Array(),
    mails: [],
  };
}
