// Changes to several files of a folder that happen together: a program that ends at any moment leaves all of them or none.
//
// The new content is stored beside the files, then a list says what goes where: from the moment that the list has its name, the
// changes count. What is left of an interrupted run is finished, or thrown away, by the next that locks the folder.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFile } from './folder';

/** `content` null: the file goes. */
export type Change = { file: string; content: string | Uint8Array | null; modified?: Date | undefined };

/** `from`: where the new content lies; null: the file goes. */
type Entry = { file: string; from: string | null };

const PLACE = keptFile('commit');
const LIST = `${PLACE}/list.json`;

/** Content that is on the disk even if the power fails. */
function writeSafely(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes all changes, or none when it is interrupted. Only the one who has locked the folder may. */
export function commit(root: string, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  // What an earlier attempt left that failed, for want of space for one, is none of this.
  finishCommit(root);
  mkdirSync(join(root, PLACE), { recursive: true });
  const entries = changes.map(({ file, content, modified }, index): Entry => {
    if (content === null) return { file, from: null };
    const from = `${PLACE}/${index}`;
    writeSafely(join(root, from), content);
    if (modified !== undefined) utimesSync(join(root, from), modified, modified);
    return { file, from };
  });
  writeSafely(join(root, `${LIST}.tmp`), JSON.stringify(entries));
  renameSync(join(root, `${LIST}.tmp`), join(root, LIST));
  finishCommit(root);
}

function listIn(root: string): Entry[] | null {
  try {
    return JSON.parse(readFileSync(join(root, LIST), 'utf8')) as Entry[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Finishes what counts already, and throws away what does not. */
export function finishCommit(root: string): void {
  for (const { file, from } of listIn(root) ?? []) {
    const path = join(root, file);
    if (from === null) rmSync(path, { force: true });
    // What is not there any more has been moved before.
    else if (existsSync(join(root, from))) {
      mkdirSync(dirname(path), { recursive: true });
      renameSync(join(root, from), path);
    }
  }
  rmSync(join(root, LIST), { force: true });
  rmSync(join(root, PLACE), { recursive: true, force: true });
}

/** Where the content of a file lies that counts: in its place, or still on its way there. */
export function countingPath(root: string, file: string): string {
  const from = listIn(root)?.find((one) => one.file === file)?.from;
  return from !== undefined && from !== null && existsSync(join(root, from)) ? join(root, from) : join(root, file);
}
