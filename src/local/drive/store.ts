// The local Drive: REST v3 as far as the add-on speaks it, over folders of .docx and .xlsx files. Each user sees only the own
// files, as the scope `drive.file` has it. What Google would convert is kept as the file it was made of.
import { createHash, randomBytes } from 'node:crypto';
import type { WebRequest, WebResponse } from '../services/url-fetch';
import { type Disk, folderDisk, memoryDisk } from './disk';
import { apiOff, DriveError, noCredentials, noScope } from './failure';
import { type Area, areaOf, type DriveFile, type DrivePermission, FOLDER, GOOGLE_SHEET, PDF } from './file';
import { freeName } from './file-name';
import { route } from './routes';

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

/** An e-mail that Google sends because a file was shared. */
export type Mail = { to: string; file: string; message: string };

export type DriveStore = {
  tokenFor: (user: string) => string;
  /** `allowed`: whether the asking user granted `drive.file`. */
  answer: (request: WebRequest, allowed: boolean) => WebResponse;
  /** A call has ended: what it wrote can now be found by name and property. */
  settle: () => void;
  documents: (area?: Area) => LocalDocument[];
  /** Content of a file by its link; null where there is none. */
  read: (link: string) => Uint8Array | null;
  /** A person saves a file with another program. */
  write: (link: string, bytes: Uint8Array) => void;
  mails: () => readonly Mail[];
};

/** What the routes work on. */
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
  /** The content as it stands, with what a person did to it meanwhile. */
  content: (file: DriveFile) => Uint8Array;
  mail: (mail: Mail) => void;
};

export type DriveOptions = {
  stateDir: string | undefined;
  /** Where files lie instead of a folder or memory that is forgotten. */
  disk?: Disk;
  now: () => Date;
  /** Whether the Drive API is switched on for the project. */
  enabled: boolean;
  web: ((request: WebRequest, answer: () => WebResponse) => WebResponse | undefined) | undefined;
};

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
const newId = (): string => `1${randomBytes(24).toString('base64url')}`;
/** Google's address would lead nowhere: here a document's link is its place below the results folder. */
export const linkOf = (file: DriveFile): string => placeOf(file) ?? '';

const placeOf = (file: DriveFile): string | null => (file.file === null ? null : `${areaOf(file)}/${file.file}`);
const endingOf = (file: Pick<DriveFile, 'mimeType'>): string =>
  file.mimeType === PDF ? '.pdf' : file.mimeType === GOOGLE_SHEET ? '.xlsx' : '.docx';

const TOKEN = 'local-token-';

/** Opens the Drive of a results folder, or one in memory. */
export function openDrive(options: DriveOptions): DriveStore {
  const { stateDir } = options;
  const disk = options.disk ?? (stateDir === undefined ? memoryDisk(options.now) : folderDisk(stateDir));
  const index = disk.loadIndex();
  const fresh = new Set<string>();
  const save = (): void => disk.saveIndex(index);
  const put = (file: DriveFile): DriveFile => {
    const at = index.files.findIndex((one) => one.id === file.id);
    index.files.splice(at < 0 ? index.files.length : at, 1, file);
    return file;
  };

  /** A run that was cut off while storing: the content is either there or it is not. */
  for (const file of index.files.filter((one) => one.writing !== null)) {
    const place = placeOf(file);
    const held = place === null ? null : disk.read(place);
    if (held && md5(held.bytes) === file.writing) put({ ...file, md5: file.writing, writing: null });
    else if (file.md5 === null) index.files.splice(index.files.indexOf(file), 1);
    else put({ ...file, writing: null });
  }

  /** What a person did to the file meanwhile: deleted it, or edited it in a word processor. */
  const current = (file: DriveFile): DriveFile => {
    const place = placeOf(file);
    if (place === null || file.trashed) return file;
    const held = disk.read(place);
    if (held === null) {
      const gone = put({ ...file, trashed: true });
      save();
      return gone;
    }
    return md5(held.bytes) === file.md5 ? file : { ...file, modifiedTime: held.modified.toISOString() };
  };

  /** The index first says what is being stored, then the content is stored, then the index says it is. */
  const store = (file: DriveFile, bytes: Uint8Array | null): DriveFile => {
    fresh.add(file.id);
    const place = placeOf(file);
    if (bytes !== null && place !== null) {
      put({ ...file, writing: md5(bytes) });
      save();
      disk.write(place, bytes);
    }
    const done = put({ ...file, writing: null, md5: bytes === null ? file.md5 : md5(bytes) });
    save();
    return done;
  };

  const isTaken = (area: Area, name: string): boolean => {
    const same = (other: string | null): boolean => other?.toLowerCase() === name.toLowerCase();
    return (
      disk.names(area).some(same) || index.files.some((one) => !one.trashed && areaOf(one) === area && same(one.file))
    );
  };

  const mails: Mail[] = [];
  const files: Files = {
    now: () => options.now().toISOString(),
    find: (user, id) => {
      const file = index.files.find((one) => one.id === id && one.owner === user);
      return file && current(file);
    },
    all: (user) => index.files.filter((one) => one.owner === user).map(current),
    isIndexed: (file) => !fresh.has(file.id),
    root: (user) => {
      index.roots[user] ??= newId();
      return index.roots[user];
    },
    add: (file, bytes) => {
      const isFree = (name: string): boolean => isTaken(areaOf(file), name);
      const name = file.mimeType === FOLDER ? null : freeName(file.name, isFree, endingOf(file));
      return store({ ...file, id: newId(), file: name, md5: null, writing: null }, bytes);
    },
    change: (file, next, bytes) => {
      const renamed = next.name !== undefined && next.name !== file.name && file.file !== null;
      const area = areaOf(file);
      const name = renamed
        ? freeName(next.name!, (one) => one !== file.file && isTaken(area, one), endingOf(file))
        : file.file;
      if (renamed && name !== file.file) disk.rename(`${area}/${file.file}`, `${area}/${name}`);
      if (next.trashed === true && !file.trashed && name !== null) disk.bin(`${area}/${name}`, file.id);
      return store({ ...file, ...next, file: name }, bytes);
    },
    content: (file) => disk.read(placeOf(file) ?? '')?.bytes ?? new Uint8Array(),
    mail: (mail) => void mails.push(mail),
  };

  const userOf = (request: WebRequest): string => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token?.startsWith(TOKEN)) throw noCredentials();
    return Buffer.from(token.slice(TOKEN.length), 'base64url').toString('utf8');
  };

  return {
    tokenFor: (user) => TOKEN + Buffer.from(user, 'utf8').toString('base64url'),
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
    settle: () => fresh.clear(),
    documents: (area = 'documents') =>
      index.files
        .filter((one) => one.file !== null && areaOf(one) === area)
        .map(current)
        .map((one) => ({
          id: one.id,
          name: one.name,
          link: linkOf(one),
          file: one.file!,
          trashed: one.trashed,
          owner: one.owner,
          modified: one.modifiedTime,
          appProperties: one.appProperties,
          ...(one.permissions === undefined ? {} : { permissions: one.permissions }),
        })),
    read: (link) => disk.read(link)?.bytes ?? null,
    write: (link, bytes) => disk.write(link, bytes),
    mails: () => mails,
  };
}
