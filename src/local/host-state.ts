// Everything the calls share: the spreadsheet, what is stored beside it, and what was counted.
import type { DriveStore } from './drive/store';
import type { Execution } from './execution';
import type { AuthModeName } from './members';
import type { Book } from './model';
import type { MenuItem } from './stand-in';
import type { SpreadsheetState } from './state';
import type { BookSource } from './xlsx';

export type Alert = { title: string; text: string; buttons: string };
export type Sidebar = { title: string; file: string; html: string };
/** Closed by the person alone, so the last one stays noted. */
export type Dialog = Sidebar & { width: number; height: number };
export type LogLine = { level: string; text: string };

/** What a person saw. */
export type Screen = {
  alerts: Alert[];
  /** What the person will answer to the next questions. */
  answers: ('YES' | 'NO' | 'CLOSE')[];
  toasts: { message: string; title: string }[];
  sidebar: Sidebar | null;
  dialog: Dialog | null;
  selection: { tab: string; range: string } | null;
  log: LogLine[];
};

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

export type Host = {
  readonly book: Book;
  readonly source: BookSource | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string | null;
  /** Whoever the spreadsheet is shared with. */
  editors: readonly string[];
  readonly manifest: Manifest;
  /** How far `onOpen` is authorized; everything a person sets off is fully so. */
  readonly authMode: AuthModeName;
  readonly files: Readonly<Record<string, string>>;
  readonly state: SpreadsheetState;
  readonly saveState: () => void;
  readonly drive: DriveStore;
  readonly now: () => Date;
  readonly intercept: (call: ServiceCall) => void;
  readonly screen: Screen;
  readonly menus: Map<string, MenuItem[]>;
  readonly calls: Map<string, number>;
  total: number;
  served: number;
  /** Who holds the document lock; another execution then waits in vain. */
  lockedBy: Execution | 'someone' | null;
};

/** Whether a person may change the spreadsheet at all. */
export const isEditor = (host: Host, user: string): boolean => user === host.owner || host.editors.includes(user);
