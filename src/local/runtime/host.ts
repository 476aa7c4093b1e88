// Opens a workbook the way Google Sheets opens a spreadsheet with the add-on: its functions can be called, its menu clicked.
//
// What differs from Google, on purpose: formulas with functions that its engine does not know keep the value the file last had, and
// nothing waits (`Utilities.sleep`, locks).
import type { ResultsFolder } from '../drive/file';
import type { Mail } from '../drive/files';
import type { LocalDocument } from '../drive/store';
import { writeAtomically } from '../files/folder';
import { notKept, writeBook } from '../files/xlsx';
import type { NotKept } from '../files/xlsx-parts';
import { range } from '../services/range';
import { rangeOf } from '../services/sheet';
import { lastColumn, lastRow, type NotCalculated, type Tab } from '../spreadsheet/model';
import { copyTab, formatCell, insertTab, openTab, protectTab, renameTab } from '../spreadsheet/tab-edits';
import { oddNames } from '../spreadsheet/tab-names';
import { typeInto } from '../spreadsheet/typing';
import { type TabView, viewOf } from '../spreadsheet/view';
import type { ClientView, MenuItem } from './client-view';
import { enumValue } from './enums';
import { type CallSession, carriedArguments, execute, runFor } from './execute';
import { clientSessionOf, type HostState } from './host-state';
import { type HostOptions, loadHost } from './load';
import { grantedOf } from './project';

export { NotAWorkbook } from './errors';
export type { HostOptions } from './load';
export { emulatedMembers } from './members';

type Cost = { calls: Record<string, number>; total: number };

export type Host = {
  /** Runs a function as `google.script.run` would: arguments and answer are copies. Throws an Error with the add-on's message. */
  call: (name: string, ...args: unknown[]) => unknown;
  /** Runs `onOpen`, as opening the spreadsheet does, or `onInstall`, as installing the add-on does. */
  open: (trigger?: 'onOpen' | 'onInstall') => void;
  /** The menus shown; opens the spreadsheet first when nothing did. */
  menus: () => { caption: string; items: readonly MenuItem[] }[];
  clickMenu: (label: string) => void;
  readonly ui: ClientView;
  /** Values by tab, as `getDataRange().getValues()` gives them. */
  sheets: () => Record<string, unknown[][]>;
  /** Everything a grid on a screen needs to show. */
  views: () => TabView[];
  activeTab: () => string;
  /** Puts a value as a person types it: in an Indonesian spreadsheet `8.5` becomes the eighth of May. */
  editCell: (tab: string, cell: string, value: string | number | boolean) => void;
  /** Calls a tab otherwise, or copies it under another name, as a person does. */
  renameTab: (tab: string, name: string) => void;
  copyTab: (tab: string, name: string) => void;
  /** Gives a cell a number format, as a person does. */
  formatCell: (tab: string, cell: string, format: string) => void;
  /** Puts a file into the bin of the local Drive. */
  removeFile: (link: string) => void;
  /** Adds a blank tab at a place, as a person does. */
  insertTab: (name: string, at: number) => void;
  /** Opens a protected tab as in Google's own dialog: to some more people, or (null) to everybody. */
  openTab: (name: string, to: readonly string[] | null) => void;
  /** Protects a tab for these people and the owner, as whoever made it does. */
  protectTab: (name: string, editors: readonly string[]) => void;
  /** The documents on the local Drive, or the templates, newest last. */
  documents: (folder?: ResultsFolder) => LocalDocument[];
  /** Reads and replaces the content of a file on the local Drive, by its link; replacing is an edit by a person. */
  readFile: (link: string) => Uint8Array;
  saveFile: (link: string, bytes: Uint8Array) => void;
  /** E-mails that Google would have sent. */
  mails: () => readonly Mail[];
  /** Parts that the .xlsx library would drop when saving (pivot tables …); empty for an ordinary workbook. */
  notKept: () => { tab: string; what: NotKept }[];
  /** Formulas that keep the value they had. */
  notCalculated: () => NotCalculated[];
  /** Names of tabs that Excel would change. */
  oddNames: () => string[];
  toBytes: () => Promise<Uint8Array>;
  /** Writes the workbook; a reader sees the old or the new file. */
  save: (path: string) => Promise<void>;
  /** Calls since the start or the last reset; `total` counts content calls only, `calls` all of them. */
  cost: () => Cost;
  resetCost: () => void;
  /** The same spreadsheet in another person's browser; scopes are granted by each person. */
  as: (user: string, grantedScopes?: readonly string[]) => Host;
  /** Shares the spreadsheet with somebody, who may then edit what is not protected from them. */
  share: (user: string) => void;
  /** Holds the document lock as another execution would; answers with what releases it. */
  holdLock: () => () => void;
};

function tabNamed(state: HostState, name: string): Tab {
  const tab = state.book.tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab "${name}"`);
  return tab;
}

/** The host at which a person sits; `openHost` makes one for the owner. */
export function hostFor(session: CallSession): Host {
  const { state } = session;
  const client = clientSessionOf(state, session.user);
  const open: Host['open'] = (trigger = 'onOpen') => {
    execute(session, state.authMode, trigger, '[]', { authMode: enumValue('AuthMode', state.authMode) });
  };
  const menus = () => {
    if (client.menus.size === 0) open();
    return [...client.menus].map(([caption, items]) => ({ caption, items }));
  };
  const toBytes = () => {
    state.book.calculation.recalculate(state.book);
    return writeBook(state.book.tabs, state.book.tabs.indexOf(client.active), state.source);
  };
  return {
    call: (name, ...args) => {
      if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
      return execute(session, 'FULL', name, carriedArguments(args));
    },
    open,
    menus,
    clickMenu: (label) => {
      const items = menus().flatMap((menu) => menu.items.flatMap((one) => ('label' in one ? [one] : [])));
      const item = items.find((one) => one.label === label);
      if (!item) throw new Error(`There is no menu item "${label}"`);
      execute(session, 'FULL', item.function, '[]');
    },
    ui: client.view,
    sheets: () =>
      Object.fromEntries(
        state.book.tabs
          .filter(({ hasCells }) => hasCells)
          .map((tab) => {
            const [rows, columns] = [Math.max(lastRow(tab), 1), Math.max(lastColumn(tab), 1)];
            const run = runFor(session, 'FULL');
            return [tab.name, range.getValues(rangeOf(run, tab, 1, 1, rows, columns), run)];
          }),
      ),
    views: () => state.book.tabs.filter(({ hasCells }) => hasCells).map((tab) => viewOf(state, tab, session.user)),
    activeTab: () => client.active.name,
    editCell: (name, a1, value) => typeInto(runFor(session, 'FULL'), tabNamed(state, name), a1, value),
    renameTab: (tab, name) => renameTab(state, tabNamed(state, tab), name),
    copyTab: (tab, name) => copyTab(state, tabNamed(state, tab), name),
    formatCell: (name, cell, format) => formatCell(tabNamed(state, name), cell, format),
    removeFile: (link) => state.drive.remove(link),
    insertTab: (name, at) => insertTab(state, name, at),
    protectTab: (name, editors) => protectTab(state, tabNamed(state, name), editors),
    openTab: (name, to) => openTab(state, tabNamed(state, name), to),
    documents: (folder) => state.drive.documents(folder),
    readFile: (link) => {
      const bytes = state.drive.read(link);
      if (bytes === null) throw new Error(`There is no file "${link}"`);
      return bytes;
    },
    saveFile: (link, bytes) => state.drive.write(link, bytes),
    mails: () => state.drive.mails(),
    notKept: () => notKept(state.book.tabs, state.source),
    notCalculated: () => state.book.calculation.notCalculated(state.book),
    oddNames: () => oddNames(state.book.tabs.map(({ name }) => name)),
    toBytes,
    save: async (path) => {
      state.saveState();
      writeAtomically(path, await toBytes());
    },
    cost: () => ({ calls: Object.fromEntries(state.calls), total: state.total }),
    resetCost: () => {
      state.calls.clear();
      state.total = 0;
    },
    as: (user, grantedScopes) =>
      hostFor({
        ...session,
        user,
        granted: grantedScopes ? grantedOf(state.manifest, grantedScopes) : session.granted,
      }),
    share: (user) => {
      state.editors = [...new Set([...state.editors, user])];
    },
    holdLock: () => {
      if (state.lockedBy !== null) throw new Error('The lock is held already');
      state.lockedBy = { user: session.user };
      return () => {
        state.lockedBy = null;
      };
    },
  };
}

/** Opens a workbook with the add-on. Throws `NotAWorkbook` when the file is none, or when the add-on's files are not there. */
export async function openHost(options: HostOptions): Promise<Host> {
  return hostFor(await loadHost(options));
}
