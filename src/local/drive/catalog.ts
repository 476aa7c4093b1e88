// The index of the Drive's files, kept in step with the disk: a run may be interrupted while it stores, and people edit
// or delete files.
import { createHash, randomBytes } from 'node:crypto';
import type { Disk } from './disk';
import { type DriveFile, type DriveIndex, filePathOf, folderOf, type ResultsFolder } from './file';

export type Catalog = {
  /** The requested files, updated with edits by people. */
  select: (isWanted: (file: DriveFile) => boolean) => DriveFile[];
  isTaken: (folder: ResultsFolder, name: string) => boolean;
  /** Stores a file, with its content unless that stays as it is (`bytes` null). */
  store: (file: DriveFile, bytes: Uint8Array | null) => DriveFile;
  /** The id of a user's root folder. */
  root: (user: string) => string;
  /** Whether searches by name or property find the file yet. */
  isIndexed: (file: DriveFile) => boolean;
  /** What was stored so far can now be found by name and property. */
  settle: () => void;
};

export const newId = (): string => `1${randomBytes(24).toString('base64url')}`;

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

function put(index: DriveIndex, file: DriveFile): DriveFile {
  const at = index.files.findIndex((one) => one.id === file.id);
  index.files.splice(at < 0 ? index.files.length : at, 1, file);
  return file;
}

/** A run that was cut off while storing: the content is either there or it is not. */
function recover(index: DriveIndex, disk: Disk): void {
  for (const file of index.files.filter((one) => one.writing !== null)) {
    const place = filePathOf(file);
    const stored = place === null ? null : disk.read(place);
    if (stored && md5(stored.bytes) === file.writing) put(index, { ...file, md5: file.writing, writing: null });
    else if (file.md5 === null) index.files.splice(index.files.indexOf(file), 1);
    else put(index, { ...file, writing: null });
  }
}

/** Reads the index of a disk. */
export function openCatalog(disk: Disk): Catalog {
  const index = disk.loadIndex();
  const fresh = new Set<string>();
  const save = (): void => disk.saveIndex(index);
  recover(index, disk);

  /** Detects an edit by a person: the file was deleted, or changed in a word processor. */
  const current = (file: DriveFile): DriveFile => {
    const place = filePathOf(file);
    if (place === null || file.trashed) return file;
    const stored = disk.read(place);
    if (stored === null) {
      const trashed = put(index, { ...file, trashed: true });
      save();
      return trashed;
    }
    return md5(stored.bytes) === file.md5 ? file : { ...file, modifiedTime: stored.modified.toISOString() };
  };

  return {
    select: (isWanted) => index.files.filter(isWanted).map(current),
    isTaken: (folder, name) => {
      const same = (other: string | null): boolean => other?.toLowerCase() === name.toLowerCase();
      return (
        disk.names(folder).some(same) ||
        index.files.some((one) => !one.trashed && folderOf(one) === folder && same(one.file))
      );
    },
    // The index first says what is being stored, then the content is stored, then the index says it is.
    store: (file, bytes) => {
      fresh.add(file.id);
      const place = filePathOf(file);
      if (bytes !== null && place !== null) {
        put(index, { ...file, writing: md5(bytes) });
        save();
        disk.write(place, bytes);
      }
      const done = put(index, { ...file, writing: null, md5: bytes === null ? file.md5 : md5(bytes) });
      save();
      return done;
    },
    root: (user) => {
      index.roots[user] ??= newId();
      return index.roots[user];
    },
    isIndexed: (file) => !fresh.has(file.id),
    settle: () => fresh.clear(),
  };
}
