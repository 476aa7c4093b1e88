// Everything the calls share: the spreadsheet, what is stored beside it, and what was counted.
import type { DriveStore } from '../drive/store';
import type { BookSource } from '../files/xlsx-parts';
import type { Book, Tab } from '../spreadsheet/model';
import type { ClientView, MenuItem } from './client-view';
import type { AuthModeName } from './members';
import type { SpreadsheetState } from './state';

/** One person's browser session: nobody sees what another person is shown. */
export type ClientSession = { readonly view: ClientView; readonly menus: Map<string, MenuItem[]>; active: Tab };

/** One service call, as it is counted and as a test may make it fail. */
export type ServiceCall = {
  /** E.g. `Range.getValues`. */
  member: string;
  content: boolean;
  /** 1 for the first call since the host was opened. */
  number: number;
  /** A call may fail before it does anything, or after, when its work is done but its answer is lost. */
  moment: 'before' | 'after';
};

export type Manifest = {
  timeZone: string;
  oauthScopes: readonly string[];
  urlFetchWhitelist: readonly string[];
};

/** An execution, compared by identity. */
type LockHolder = { readonly user: string };

export type HostState = {
  readonly book: Book;
  readonly source: BookSource | null;
  readonly locale: string;
  readonly timeZone: string;
  /** Of the people's own accounts: none of the spreadsheet's business. */
  readonly language: string;
  readonly owner: string | null;
  /** The people with whom the spreadsheet is shared. */
  editors: readonly string[];
  /** The members of each group with which the spreadsheet may be shared, by the group's address. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The address under which Google lists an account, by another that it takes for it. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The domain that the spreadsheet belongs to; null outside of a Workspace. */
  readonly domain: string | null;
  /** Who else may edit: everybody with the link, or everybody of the domain. */
  readonly access: 'link' | 'domain' | null;
  /** Whether a lock from which nobody was taken lets those pass who come later. */
  readonly mirrors: boolean;
  readonly manifest: Manifest;
  /** How far `onOpen` is authorized; everything a person sets off is fully so. */
  readonly authMode: AuthModeName;
  readonly files: Readonly<Record<string, string>>;
  readonly state: SpreadsheetState;
  readonly saveState: () => void;
  readonly drive: DriveStore;
  readonly now: () => Date;
  readonly intercept: (call: ServiceCall) => void;
  /** By user, each from when the person first looks. */
  readonly clientSessions: Map<string, ClientSession>;
  readonly calls: Map<string, number>;
  total: number;
  served: number;
  /** What holds the document lock; another execution then waits in vain. */
  lockedBy: LockHolder | null;
};

/** A person's own view; it begins where the file was left. */
export function clientSessionOf({ clientSessions, book }: HostState, user: string): ClientSession {
  const known = clientSessions.get(user);
  if (known !== undefined) return known;
  const active = book.opensAt.removed || book.opensAt.hidden ? book.tabs.find(({ hidden }) => !hidden)! : book.opensAt;
  const view: ClientView = {
    alerts: [],
    answers: [],
    toasts: [],
    sidebar: null,
    dialog: null,
    selection: null,
    log: [],
  };
  const client: ClientSession = { view, menus: new Map(), active };
  clientSessions.set(user, client);
  return client;
}

/** Nobody keeps looking at a tab that was deleted or hidden. */
export function leaveTab({ clientSessions }: HostState, tab: Tab, next: Tab): void {
  for (const client of clientSessions.values()) if (client.active === tab) client.active = next;
}

/** Whether one of these addresses is the person's, or that of a group with the person in it. */
export const isNamed = ({ groups }: HostState, addresses: readonly string[], user: string): boolean =>
  addresses.some((one) => one === user || groups[one]?.includes(user) === true);

export const isOfDomain = ({ domain }: HostState, user: string): boolean =>
  domain !== null && user.endsWith(`@${domain}`);

/** Whether a person may edit without standing in the list of editors. */
export const hasAccess = (host: HostState, user: string): boolean =>
  host.access === 'link' || (host.access === 'domain' && isOfDomain(host, user));

/** Whether a person may change the spreadsheet at all. */
export const isEditor = (host: HostState, user: string): boolean =>
  user === host.owner || isNamed(host, host.editors, user) || hasAccess(host, user);
