// The local Drive: REST v3 as far as the add-on speaks it, over folders of .docx and .xlsx files. Each user sees only the own
// files, as the scope `drive.file` has it. What Google would convert is kept as the file it was made of.
import { createHash, randomBytes } from 'node:crypto';
import type { WebRequest, WebResponse } from '../services/url-fetch';
import { folderDisk, memoryDisk } from './disk';
import { apiOff, DriveError, noCredentials, noScope } from './failure';
import { type DriveFile, type DrivePermission, GOOGLE_DOC, GOOGLE_SHEET, KEPT } from './file';
import { freeName } from './file-name';
import { route } from './routes';

export type LocalDocument = {
  id: string;
  name: string;
  link: string;
  /** Name below `documents/`. */
  file: string;
  trashed: boolean;
  owner: string;
  modified: string;
  appProperties: Readonly<Record<string, string>>;
};

/** A spreadsheet of a judge. */
export type LocalJudgeFile = Omit<LocalDocument, 'link'> & { path: string; permissions: readonly DrivePermission[] };

/** An e-mail that Google sends because a file was shared. */
export type Mail = { to: string; file: string; message: string };

export type DriveStore = {
  tokenFor: (user: string) => string;
  /** `allowed`: whether the asking user granted `drive.file`. */
  answer: (request: WebRequest, allowed: boolean) => WebResponse;
  /** A call has ended: what it wrote can now be found by name and property. */
  settle: () => void;
  documents: () => LocalDocument[];
  judgeFiles: () => LocalJudgeFile[];
  /** Content of a file by its path. */
  read: (path: string) => Uint8Array | null;
  /** A person saves a file with another program. */
  write: (path: string, bytes: Uint8Array) => void;
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
  /** What a file holds now. */
  content: (file: DriveFile) => Uint8Array;
  mail: (mail: Mail) => void;
};

export type DriveOptions = {
  stateDir: string | undefined;
  now: () => Date;
  /** Whether the Drive API is switched on for the project. */
  enabled: boolean;
  web: ((request: WebRequest, answer: () => WebResponse) => WebResponse | undefined) | undefined;
};

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
const newId = (): string => `1${randomBytes(24).toString('base64url')}`;
const isKept = (mimeType: DriveFile['mimeType']): mimeType is keyof typeof KEPT => mimeType in KEPT;

/** Google's address would lead nowhere: here a document's link is its place below the results folder. */
export const linkOf = ({ file, mimeType }: Pick<DriveFile, 'file' | 'mimeType'>): string =>
  file === null || !isKept(mimeType) ? '' : `${KEPT[mimeType].folder}/${file}`;

const TOKEN = 'local-token-';

/** Opens the Drive of a results folder, or one in memory. */
export function openDrive(options: DriveOptions): DriveStore {
  const disk = options.stateDir === undefined ? memoryDisk(options.now) : folderDisk(options.stateDir);
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
    const held = file.file === null ? null : disk.read(linkOf(file));
    if (held && md5(held.bytes) === file.writing) put({ ...file, md5: file.writing, writing: null });
    else if (file.md5 === null) index.files.splice(index.files.indexOf(file), 1);
    else put({ ...file, writing: null });
  }

  /** What a person did to the file meanwhile: deleted it, or edited it in a word processor. */
  const current = (file: DriveFile): DriveFile => {
    if (file.file === null || file.trashed) return file;
    const held = disk.read(linkOf(file));
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
    if (bytes !== null && file.file !== null) {
      put({ ...file, writing: md5(bytes) });
      save();
      disk.write(linkOf(file), bytes);
    }
    const done = put({ ...file, writing: null, md5: bytes === null ? file.md5 : md5(bytes) });
    save();
    return done;
  };

  const same = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();
  const isTaken = (name: string, mimeType: keyof typeof KEPT): boolean =>
    disk.names(KEPT[mimeType].folder).some((one) => same(one, name)) ||
    index.files.some((one) => !one.trashed && one.mimeType === mimeType && same(one.file, name));
  /** A free name for a file of this title; its own (`now`) is free. */
  const nameFor = (title: string, mimeType: DriveFile['mimeType'], now: string | null): string | null =>
    isKept(mimeType) ? freeName(title, (one) => one !== now && isTaken(one, mimeType), KEPT[mimeType].ending) : null;
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
      const name = nameFor(file.name, file.mimeType, null);
      return store({ ...file, id: newId(), file: name, md5: null, writing: null }, bytes);
    },
    change: (file, next, bytes) => {
      const renamed = next.name !== undefined && next.name !== file.name && file.file !== null;
      const name = renamed ? nameFor(next.name!, file.mimeType, file.file) : file.file;
      const moved = { ...file, ...next, file: name };
      if (renamed && name !== file.file) disk.rename(linkOf(file), linkOf(moved));
      if (next.trashed === true && !file.trashed && name !== null) disk.bin(linkOf(moved), file.id);
      return store(moved, bytes);
    },
    content: (file) => disk.read(linkOf(file))?.bytes ?? new Uint8Array(),
    mail: (mail) => void mails.push(mail),
  };

  const shownOf = (mimeType: DriveFile['mimeType']): DriveFile[] =>
    index.files.filter((one) => one.mimeType === mimeType).map(current);
  const described = (one: DriveFile) => ({
    id: one.id,
    name: one.name,
    file: one.file ?? '',
    trashed: one.trashed,
    owner: one.owner,
    modified: one.modifiedTime,
    appProperties: one.appProperties,
  });

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
    documents: () => shownOf(GOOGLE_DOC).map((one) => ({ ...described(one), link: linkOf(one) })),
    judgeFiles: () =>
      shownOf(GOOGLE_SHEET).map((one) => ({
        ...described(one),
        path: linkOf(one),
        permissions: one.permissions ?? [],
      })),
    read: (path) => disk.read(path)?.bytes ?? null,
    write: (path, bytes) => disk.write(path, bytes),
    mails: () => mails,
  };
}
