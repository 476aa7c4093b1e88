// Where the local Drive keeps its files: folders of plain .docx and .xlsx files, or memory.
import { extname } from 'node:path';
import { type Folder, keptFile } from '../files/folder';
import { jsonIn } from '../runtime/state';
import type { DriveIndex, ResultsFolder } from './file';

/** `file`: the path of a file, its results folder and its name, e.g. `documents/Surat.docx`. */
export type Disk = {
  read: (file: string) => { bytes: Uint8Array; modified: Date } | null;
  write: (file: string, bytes: Uint8Array) => void;
  rename: (from: string, to: string) => void;
  /** Moves a document to the trash, where its content is kept. */
  bin: (file: string, id: string) => void;
  names: (folder: ResultsFolder) => string[];
  loadIndex: () => DriveIndex;
  saveIndex: (index: DriveIndex) => void;
};

/** `<folder>/documents/*.docx`, `<folder>/templates/*.docx` and `<folder>/judges/*.xlsx`, with the index in `<folder>/.lembar-juri/drive.json`. */
export function folderDisk(folder: Folder): Disk {
  const index = keptFile('drive.json');
  const move = (from: string, to: string): void => {
    const { bytes, modified } = folder.read(from)!;
    folder.write(to, bytes, modified);
    folder.remove(from);
  };
  return {
    read: folder.read,
    write: folder.write,
    rename: move,
    bin: (file, id) => move(file, keptFile(`trash/${id}${extname(file)}`)),
    names: folder.names,
    loadIndex: () => (jsonIn(folder, index) as DriveIndex | null) ?? { roots: {}, files: [] },
    saveIndex: (value) => folder.write(index, JSON.stringify(value)),
  };
}

/** The same folders, looked at alone. */
export const seenDisk = (folder: Folder): Disk => ({
  ...folderDisk(folder),
  write: () => undefined,
  rename: () => undefined,
  bin: () => undefined,
  saveIndex: () => undefined,
});

/** Files in memory, by path. */
export type MemoryFiles = Map<string, { bytes: Uint8Array; modified: Date }>;

/** Lost together with the host, unless it is given a map to keep the files in. */
export function memoryDisk(
  now: () => Date,
  files: MemoryFiles = new Map(),
  index: DriveIndex = { roots: {}, files: [] },
): Disk {
  return {
    read: (file) => files.get(file) ?? null,
    write: (file, bytes) => void files.set(file, { bytes, modified: now() }),
    rename: (from, to) => {
      files.set(to, files.get(from)!);
      files.delete(from);
    },
    bin: (file) => void files.delete(file),
    names: (folder) =>
      [...files.keys()].flatMap((one) => (one.startsWith(`${folder}/`) ? [one.slice(folder.length + 1)] : [])),
    loadIndex: () => index,
    saveIndex: () => undefined,
  };
}
