// Folders for tests, gone when their test file ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder of its own. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  folders.push(folder);
  return folder;
}
