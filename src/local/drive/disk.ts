// Where the local Drive keeps its documents: a folder of plain .docx files, or memory.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson, stateFile, writeAtomically } from '../state';
import type { DriveIndex } from './file';

export type Disk = {
  read: (file: string) => { bytes: Uint8Array; modified: Date } | null;
  write: (file: string, bytes: Uint8Array) => void;
  rename: (from: string, to: string) => void;
  /** Takes a document out of the folder; its content is kept apart. */
  bin: (file: string, id: string) => void;
  names: () => string[];
  loadIndex: () => DriveIndex;
  saveIndex: (index: DriveIndex) => void;
};

/** `<folder>/documents/*.docx`, with the index in `<folder>/.lembar-juri/drive.json`. */
export function folderDisk(folder: string): Disk {
  const path = (file: string): string => join(folder, 'documents', file);
  const index = stateFile(folder, 'drive.json');
  return {
    read: (file) =>
      existsSync(path(file)) ? { bytes: readFileSync(path(file)), modified: statSync(path(file)).mtime } : null,
    write: (file, bytes) => writeAtomically(path(file), bytes),
    rename: (from, to) => renameSync(path(from), path(to)),
    bin: (file, id) => {
      const target = stateFile(folder, join('trash', `${id}.docx`));
      mkdirSync(dirname(target), { recursive: true });
      renameSync(path(file), target);
    },
    names: () => (existsSync(join(folder, 'documents')) ? readdirSync(join(folder, 'documents')) : []),
    loadIndex: () => (readJson(index) as DriveIndex | null) ?? { roots: {}, files: [] },
    saveIndex: (value) => writeAtomically(index, JSON.stringify(value)),
  };
}

/** Forgets everything with the host. */
export function memoryDisk(now: () => Date): Disk {
  const held = new Map<string, { bytes: Uint8Array; modified: Date }>();
  return {
    read: (file) => held.get(file) ?? null,
    write: (file, bytes) => void held.set(file, { bytes, modified: now() }),
    rename: (from, to) => {
      held.set(to, held.get(from)!);
      held.delete(from);
    },
    bin: (file) => void held.delete(file),
    names: () => [...held.keys()],
    loadIndex: () => ({ roots: {}, files: [] }),
    saveIndex: () => undefined,
  };
}
