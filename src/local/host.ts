// Opens a workbook the way Google Sheets opens a spreadsheet with the add-on: its functions can be called, its menu clicked.
//
// What differs from Google, on purpose: formulas are not calculated (a formula keeps the value the file last had, one the add-on
// writes has none), nothing waits (`Utilities.sleep`, locks), and an exported document is the file as it was uploaded or edited.
import type { Script } from 'node:vm';
import { writtenCell } from './cell-input';
import { instantToSerial } from './dates';
import { typedDate } from './typed-date';
import { NotEmulated } from './errors';
import type { Execution } from './execution';
import type { Host as State, Screen } from './host-state';
import type { AuthModeName } from './members';
import { cellAt, lastColumn, lastRow, putCell, type Tab } from './model';
import { enumValue } from './enums';
import { openRealm } from './realm';
import { editable } from './services/access';
import { range } from './services/range';
import { rangeByA1, rangeOf } from './services/sheet';
import type { MenuItem } from './stand-in';
import { writeAtomically } from './state';
import { type TabView, viewOf } from './view';
import { notKept, writeBook } from './xlsx';
import { type HostOptions, loadHost } from './load';
import type { LocalDocument } from './drive/store';

export type { HostOptions } from './load';

export type Cost = { calls: Record<string, number>; total: number };

export type Host = {
  /** Runs a function as `google.script.run` would: arguments and answer are copies. Throws an Error with the add-on's message. */
  call: (name: string, ...args: unknown[]) => unknown;
  /** Runs `onOpen`, as opening the spreadsheet does. */
  open: () => void;
  /** The menus shown; opens the spreadsheet first when nothing did. */
  menus: () => { caption: string; items: readonly MenuItem[] }[];
  clickMenu: (label: string) => void;
  readonly ui: Screen;
  /** Values by tab, as `getDataRange().getValues()` gives them. */
  sheets: () => Record<string, unknown[][]>;
  /** Everything a grid on a screen needs to show. */
  views: () => TabView[];
  activeTab: () => string;
  /** Puts a value as a person types it: in an Indonesian spreadsheet `8.5` becomes the eighth of May. */
  editCell: (tab: string, cell: string, value: string | number | boolean) => void;
  /** The documents on the local Drive, newest last. */
  documents: () => LocalDocument[];
  /** What the .xlsx library would drop when saving (pivot tables …); empty for an ordinary workbook. */
  notKept: () => string[];
  toBytes: () => Promise<Uint8Array>;
  /** Writes the workbook; a reader sees the old or the new file. */
  save: (path: string) => Promise<void>;
  /** Calls since the start or the last reset; `total` counts content calls only, `calls` all of them. */
  cost: () => Cost;
  resetCost: () => void;
  /** The same spreadsheet in another person's browser. */
  as: (user: string) => Host;
  /** Holds the document lock as another execution would; answers with what releases it. */
  holdLock: () => () => void;
};

function execute(state: State, code: Script, user: string, authMode: AuthModeName, name: string, json: string, event?: object): unknown {
  const run: Execution = { host: state, user, authMode, refused: null };
  const zone = process.env.TZ;
  // Local times of `Date` follow the manifest's zone at Google, not this computer's.
  process.env.TZ = state.manifest.timeZone;
  try {
    const realm = openRealm(run, code);
    if (!realm.has(name)) {
      // A trigger nobody wrote is no error.
      if (event) return null;
      throw new Error(`Script function not found: ${name}`);
    }
    const answer = realm.call(name, json, event);
    if (run.refused) throw run.refused;
    if ('failure' in answer) {
      const error = new Error(answer.failure.message);
      error.name = 'ScriptError';
      error.stack = answer.failure.stack;
      throw error;
    }
    return JSON.parse(answer.json);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    if (state.lockedBy === run) state.lockedBy = null;
    state.drive.settle();
  }
}

/** What `google.script.run` lets through: no dates, functions or other objects; undefined in lists becomes null. */
function carried(value: unknown, path: string): unknown {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const plain = Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
  if (!plain) throw new TypeError(`Failed due to illegal value in property: ${path}`);
  for (const [key, one] of Object.entries(value as object)) carried(one, path === '' ? key : `${path}.${key}`);
  return value;
}

function tabNamed(state: State, name: string): Tab {
  const tab = state.book.tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab "${name}"`);
  return tab;
}

function hostFor(state: State, code: Script, user: string): Host {
  const opened = (): void => {
    execute(state, code, user, state.authMode, 'onOpen', '[]', { authMode: enumValue('AuthMode', state.authMode) });
  };
  const menus = () => {
    if (state.menus.size === 0) opened();
    return [...state.menus].map(([caption, items]) => ({ caption, items }));
  };
  const toBytes = () => writeBook(state.book.tabs, state.book.tabs.indexOf(state.book.active), state.source);
  const seat = (authMode: AuthModeName): Execution => ({ host: state, user, authMode, refused: null });
  return {
    call: (name, ...args) => {
      if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
      const json = JSON.stringify(args.map((one, i) => carried(one, String(i))));
      return execute(state, code, user, state.authMode, name, json);
    },
    open: opened,
    menus,
    clickMenu: (label) => {
      const items = menus().flatMap((menu) => menu.items);
      const item = items.find((one): one is Exclude<MenuItem, { separator: true }> => 'label' in one && one.label === label);
      if (!item) throw new Error(`There is no menu item "${label}"`);
      execute(state, code, user, 'FULL', item.function, '[]');
    },
    ui: state.screen,
    sheets: () =>
      Object.fromEntries(
        state.book.tabs.map((tab) => {
          const [rows, columns] = [Math.max(lastRow(tab), 1), Math.max(lastColumn(tab), 1)];
          const run = seat('FULL');
          return [tab.name, range.getValues(rangeOf(run, tab, 1, 1, rows, columns), run)];
        }),
      ),
    views: () => state.book.tabs.map((tab) => viewOf(state, tab, user)),
    activeTab: () => state.book.active.name,
    editCell: (name, a1, value) => {
      const run = seat('FULL');
      const tab = editable(run, tabNamed(state, name));
      const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
      if (letters === undefined || digits === undefined) throw new NotEmulated(`typing into ${a1}`);
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      tab.maxRows = Math.max(tab.maxRows, Number(digits));
      tab.maxColumns = Math.max(tab.maxColumns, column);
      const { top, left } = rangeByA1(run, tab, a1);
      const before = cellAt(tab, top, left);
      const today = instantToSerial(state.now().getTime(), state.timeZone);
      const date = typeof value === 'string' && before?.style?.numFmt !== '@' ? typedDate(value, state.locale, today) : null;
      const written = writtenCell(date?.serial ?? value, before, state);
      const shown = date && written ? { ...written, style: { ...written.style, numFmt: date.format } } : written;
      putCell(tab, top, left, shown);
    },
    documents: () => state.drive.documents(),
    notKept: () => notKept(state.book.tabs, state.source),
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
    as: (other) => hostFor(state, code, other),
    holdLock: () => {
      if (state.lockedBy !== null) throw new Error('The lock is held already');
      state.lockedBy = 'someone';
      return () => {
        state.lockedBy = null;
      };
    },
  };
}

/** Opens a workbook with the add-on. Throws when the file cannot be read, or when the add-on's files are not there. */
export async function openHost(options: HostOptions): Promise<Host> {
  const { state, code, user } = await loadHost(options);
  return hostFor(state, code, user);
}
