// The local Drive: REST v3 as far as the add-on speaks it, over folders of .docx and .xlsx files. Each user sees only the own
// files, as the scope `drive.file` has it. What Google would convert is kept as the file it was made of.
import { openCatalog } from './catalog';
import type { Disk } from './disk';
import { apiOff, DriveError, noScope } from './failure';
import { type DriveFile, type DrivePermission, folderOf, linkOf, type ResultsFolder } from './file';
import { filesOf, type Mail } from './files';
import type { WebRequest, WebResponse } from './http';
import { route } from './routes';
import { tokenFor, userOf } from './token';

export type LocalDocument = {
  id: string;
  name: string;
  link: string;
  /** Name in its area. */
  file: string;
  trashed: boolean;
  owner: string;
  modified: string;
  appProperties: Readonly<Record<string, string>>;
  /** Whom it is shared with. */
  permissions?: readonly DrivePermission[];
};

export type DriveStore = {
  tokenFor: (user: string) => string;
  /** `allowed`: whether the asking user granted `drive.file`. */
  answer: (request: WebRequest, allowed: boolean) => WebResponse;
  /** At the end of a call: what it wrote can now be found by name and property. */
  settle: () => void;
  documents: (folder?: ResultsFolder) => LocalDocument[];
  /** Content of a file by its link; null where there is none. */
  read: (link: string) => Uint8Array | null;
  /** A person deletes a file. */
  remove: (link: string) => void;
  /** A person saves a file with another program. */
  write: (link: string, bytes: Uint8Array) => void;
  mails: () => readonly Mail[];
};

export type DriveOptions = {
  /** Where files lie. */
  disk: Disk;
  now: () => Date;
  /** Whether the Drive API is switched on for the project. */
  enabled: boolean;
  web: ((request: WebRequest, answer: () => WebResponse) => WebResponse | undefined) | undefined;
};

const documentOf = (file: DriveFile): LocalDocument => ({
  id: file.id,
  name: file.name,
  link: linkOf(file),
  file: file.file!,
  trashed: file.trashed,
  owner: file.owner,
  modified: file.modifiedTime,
  appProperties: file.appProperties,
  ...(file.permissions === undefined ? {} : { permissions: file.permissions }),
});

/** Opens the Drive on a disk. */
export function openDrive(options: DriveOptions): DriveStore {
  const { disk } = options;
  const catalog = openCatalog(disk);
  const files = filesOf(catalog, disk, options.now);
  return {
    tokenFor,
    answer: (request, allowed) => {
      try {
        const user = userOf(request);
        if (!options.enabled) throw apiOff();
        if (!allowed) throw noScope();
        const answer = (): WebResponse => route(files, user, request);
        return options.web?.(request, answer) ?? answer();
      } catch (error) {
        if (error instanceof DriveError) return error.answer;
        throw error;
      }
    },
    settle: catalog.settle,
    documents: (folder = 'documents') =>
      catalog.select((one) => one.file !== null && folderOf(one) === folder).map(documentOf),
    read: (link) => disk.read(link)?.bytes ?? null,
    remove: (link) => disk.bin(link, 'removed'),
    write: (link, bytes) => disk.write(link, bytes),
    mails: () => files.mails,
  };
}
