// Where the local Drive keeps its files: folders of plain .docx and .xlsx files, or memory.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { readJson, stateFile, writeAtomically } from '../runtime/state';
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
export function folderDisk(root: string): Disk {
  const path = (file: string): string => join(root, file);
  const index = stateFile(root, 'drive.json');
  return {
    read: (file) =>
      existsSync(path(file)) ? { bytes: readFileSync(path(file)), modified: statSync(path(file)).mtime } : null,
    write: (file, bytes) => writeAtomically(path(file), bytes),
    rename: (from, to) => renameSync(path(from), path(to)),
    bin: (file, id) => {
      const target = stateFile(root, join('trash', `${id}${extname(file)}`));
      mkdirSync(dirname(target), { recursive: true });
      renameSync(path(file), target);
    },
    names: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []),
    loadIndex: () => (readJson(index) as DriveIndex | null) ?? { roots: {}, files: [] },
    saveIndex: (value) => writeAtomically(index, JSON.stringify(value)),
  };
}

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
