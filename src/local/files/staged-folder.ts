// A results folder whose changes wait until all of them are committed together.
import { directFolder, type Folder, type StoredFile } from './folder';
import { commit } from './journal';

export type StagedFolder = Folder & {
  /** Whether anything waits. */
  isChanged: () => boolean;
  /** Makes all changes since the last time; where it fails they go on waiting. */
  commit: () => void;
};

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

export function stagedFolder(root: string): StagedFolder {
  const folder = directFolder(root);
  /** null: to be removed. */
  const waiting = new Map<string, (StoredFile & { keepsTime: boolean }) | null>();
  return {
    root,
    read: (file) => {
      const changed = waiting.get(file);
      return changed === undefined ? folder.read(file) : changed;
    },
    write: (file, content, modified) =>
      void waiting.set(file, {
        bytes: bytesOf(content),
        modified: modified ?? new Date(),
        keepsTime: modified !== undefined,
      }),
    remove: (file) => void waiting.set(file, null),
    names: (below) => {
      const names = new Set(folder.names(below));
      for (const [file, changed] of waiting) {
        const name = file.slice(below.length + 1);
        if (!file.startsWith(`${below}/`) || name.includes('/')) continue;
        if (changed === null) names.delete(name);
        else names.add(name);
      }
      return [...names];
    },
    isChanged: () => waiting.size > 0,
    commit: () => {
      commit(
        root,
        [...waiting].map(([file, changed]) => ({
          file,
          content: changed?.bytes ?? null,
          modified: changed?.keepsTime === true ? changed.modified : undefined,
        })),
      );
      waiting.clear();
    },
  };
}
