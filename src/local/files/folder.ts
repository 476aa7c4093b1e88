// A results folder as its users see it: files by their path below it.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export type StoredFile = { bytes: Uint8Array; modified: Date };

export type Folder = {
  root: string;
  read: (file: string) => StoredFile | null;
  write: (file: string, content: string | Uint8Array, modified?: Date) => void;
  remove: (file: string) => void;
  /** Names in a folder below it. */
  names: (below: string) => string[];
};

/** Writes a file so that a reader sees the old or the new content, never a half. */
export function writeAtomically(path: string, content: string | Uint8Array, modified?: Date): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  if (modified !== undefined) utimesSync(temporary, modified, modified);
  renameSync(temporary, path);
}

/** Every change is made at once. */
export const directFolder = (root: string): Folder => ({
  root,
  read: (file) => {
    const path = join(root, file);
    return existsSync(path) ? { bytes: readFileSync(path), modified: statSync(path).mtime } : null;
  },
  write: (file, content, modified) => writeAtomically(join(root, file), content, modified),
  remove: (file) => rmSync(join(root, file), { force: true }),
  names: (below) => (existsSync(join(root, below)) ? readdirSync(join(root, below)) : []),
});

/** The path below a results folder where the host keeps its own files. */
export const keptFile = (name: string): string => `.lembar-juri/${name}`;
