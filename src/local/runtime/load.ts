// Loads what a host is opened from: the add-on's files, the workbook, and the state of earlier runs.
import { createHash, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { type Disk, folderDisk, memoryDisk, seenDisk } from '../drive/disk';
import type { WebRequest, WebResponse } from '../drive/http';
import { openDrive } from '../drive/store';
import { directFolder, type Folder, keptFile } from '../files/folder';
import { type ReadTab, readBook } from '../files/xlsx';
import { newCalculation } from '../spreadsheet/formula/recalculate';
import { type Book, emptyTab, type Tab } from '../spreadsheet/model';
import { NotAWorkbook } from './errors';
import type { CallSession } from './execute';
import type { HostState, ServiceCall } from './host-state';
import type { AuthModeName } from './members';
import { grantedOf, type ProjectOptions, readProject } from './project';
import { jsonIn, type SpreadsheetState } from './state';

export type HostOptions = ProjectOptions & {
  workbook: { path?: string; bytes?: Uint8Array; name: string };
  /** The results folder, in which every change is made at once; absent = nothing is kept. */
  stateDir?: string;
  /** The results folder of a caller who commits what changed in it. */
  folder?: Folder;
  /** Where workbooks share a results folder, each keeps its properties under its own name. Default: `properties`. */
  stateName?: string;
  /** Properties that are read and never written, where nothing is kept. */
  readOnlyState?: SpreadsheetState;
  /** A results folder whose documents are seen and never changed. */
  documentsFrom?: Folder;
  user?: string;
  /** null = on a shared drive, which has no owner. Default: the user. */
  owner?: string | null;
  /** Who may edit the spreadsheet beside the owner. Default: the user. */
  editors?: readonly string[];
  /** Groups with whom the spreadsheet may be shared, by address, with their members. */
  groups?: Readonly<Record<string, readonly string[]>>;
  /** The address under which Google lists an account, by another that it takes for it. */
  aliases?: Readonly<Record<string, string>>;
  /** The domain that the spreadsheet belongs to. Default: none. */
  domain?: string;
  /** Who else may edit: everybody with the link, or everybody of the domain. Default: nobody. */
  access?: 'link' | 'domain';
  /** False where this host itself is what the office works with: a lock then keeps out whoever comes later. Default: true, as assumed of Google. */
  mirrors?: boolean;
  locale?: string;
  timeZone?: string;
  /** Of the people's own accounts. Default: that of the locale. */
  language?: string;
  /** Scopes with or without their common beginning. Default: all of the manifest's. */
  grantedScopes?: readonly string[];
  authMode?: AuthModeName;
  now?: () => Date;
  /** Whether the Drive API was added to the project (set-up's one manual step). Default: yes. */
  driveApi?: boolean;
  /** Sees every service call twice; what it throws, the service throws. */
  intercept?: (call: ServiceCall) => void;
  /**
   * May answer a request in the Drive's place, e.g. with 429; undefined = the Drive answers. `answer` has the Drive do
   * what was asked, for an answer that is lost on its way.
   */
  web?: (request: WebRequest, answer: () => WebResponse) => WebResponse | undefined;
};

const diskOf = (folder: Folder | null, seen: Folder | undefined, now: () => Date): Disk =>
  folder !== null ? folderDisk(folder) : seen !== undefined ? seenDisk(seen) : memoryDisk(now);

/** Google numbers the first tab 0; others get a number that stays with the tab's name. */
function tabId(state: SpreadsheetState, name: string, isFirst: boolean): number {
  const known = state.tabs[name];
  if (known !== undefined) return known;
  const taken = new Set(Object.values(state.tabs));
  let id = isFirst && !taken.has(0) ? 0 : randomInt(1, 2 ** 31 - 1);
  while (taken.has(id)) id = randomInt(1, 2 ** 31 - 1);
  state.tabs[name] = id;
  return id;
}

/** A filled tab has no more rows and columns than it uses: nothing promises more after Google's import. */
function tabOf(read: ReadTab, state: SpreadsheetState, index: number): Tab {
  const tab: Tab = { ...emptyTab(tabId(state, read.name, index === 0), read.name), ...read };
  const isEmpty = tab.cells.length === 0;
  return {
    ...tab,
    maxRows: isEmpty ? tab.maxRows : Math.max(tab.cells.length, tab.frozenRows + 1),
    maxColumns: isEmpty
      ? tab.maxColumns
      : tab.cells.reduce((most, line) => Math.max(most, line.length), tab.frozenColumns + 1),
  };
}

/** The same file name gives the same id, so that results without a state folder do not differ from run to run. */
const spreadsheetIdFor = (name: string): string =>
  `local-${createHash('sha256').update(name).digest('base64url').slice(0, 38)}`;

const folderOf = ({ folder, stateDir }: HostOptions): Folder | null =>
  folder ?? (stateDir === undefined ? null : directFolder(stateDir));

export const stateFile = (name = 'properties'): string => keptFile(`${name}.json`);

function stateOf({ readOnlyState, stateName, workbook }: HostOptions, folder: Folder | null): SpreadsheetState {
  const kept = folder === null ? readOnlyState : jsonIn(folder, stateFile(stateName));
  const read = (kept ?? null) as Partial<SpreadsheetState> | null;
  return {
    spreadsheetId: read?.spreadsheetId ?? spreadsheetIdFor(workbook.name),
    tabs: read?.tabs ?? {},
    protections: read?.protections ?? {},
    ...(read?.ranges === undefined ? {} : { ranges: read.ranges }),
    properties: read?.properties ?? {},
  };
}

/** Reads the tabs of an .xlsx file; throws `NotAWorkbook` when it is none. */
export async function readWorkbook(bytes: Uint8Array): ReturnType<typeof readBook> {
  try {
    return await readBook(bytes);
  } catch (error) {
    throw new NotAWorkbook(error);
  }
}

/** Reads everything and puts it together. Throws `NotAWorkbook` when the workbook is no .xlsx file. */
export async function loadHost(options: HostOptions): Promise<CallSession> {
  const project = readProject(options);
  const bytes = options.workbook.bytes ?? readFileSync(options.workbook.path ?? options.workbook.name);
  const read = await readWorkbook(bytes);
  const folder = folderOf(options);
  const kept = stateOf(options, folder);
  const before = JSON.stringify(kept);
  const tabs = read.tabs.map((tab, index) => tabOf(tab, kept, index));
  for (const removed of Object.keys(kept.tabs).filter((name) => !tabs.some((tab) => tab.name === name)))
    delete kept.tabs[removed];
  const timeZone = options.timeZone ?? 'Asia/Jakarta';
  const book: Book = {
    tabs,
    calculation: newCalculation(read.source.namedRanges ?? [], timeZone),
    opensAt: [tabs[read.active], ...tabs].find((tab) => tab?.hidden === false && tab.hasCells) ?? tabs[0]!,
  };
  const user = options.user ?? 'admin@example.go.id';
  const now = options.now ?? (() => new Date());
  const state: HostState = {
    book,
    source: read.source,
    locale: options.locale ?? 'in_ID',
    timeZone,
    language: options.language ?? (options.locale ?? 'in_ID').split('_')[0]!.replace(/^in$/, 'id'),
    owner: options.owner === undefined ? user : options.owner,
    editors: options.editors ?? [user],
    groups: options.groups ?? {},
    aliases: options.aliases ?? {},
    domain: options.domain ?? null,
    access: options.access ?? null,
    mirrors: options.mirrors ?? true,
    manifest: project.manifest,
    authMode: options.authMode ?? 'FULL',
    files: project.pages,
    state: kept,
    saveState: () => folder?.write(stateFile(options.stateName), JSON.stringify(kept, null, 1)),
    drive: openDrive({
      disk: diskOf(folder, options.documentsFrom, now),
      now,
      enabled: options.driveApi ?? true,
      web: options.web,
    }),
    now,
    intercept: options.intercept ?? (() => undefined),
    clientSessions: new Map(),
    calls: new Map(),
    total: 0,
    served: 0,
    lockedBy: null,
  };
  // Ids given just now must be the same at the next run, even if this one writes nothing.
  if (JSON.stringify(kept) !== before) state.saveState();
  return {
    state,
    code: new Script(project.code, { filename: 'Code.js' }),
    user,
    granted: grantedOf(project.manifest, options.grantedScopes),
  };
}
