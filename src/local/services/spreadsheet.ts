// SpreadsheetApp and Spreadsheet, for the one spreadsheet the add-on is open in.
import { randomInt } from 'node:crypto';
import { NotEmulated, ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { clientSessionOf, isEditor, leaveTab } from '../runtime/host-state';
import {
  type ConditionalBuilderProxy,
  type EnumProxy,
  hostProxy,
  type PlainProxy,
  type SheetProxy,
  type ValidationBuilderProxy,
} from '../runtime/proxy';
import { emptyTab, type Tab } from '../spreadsheet/model';
import { isExcelName } from '../spreadsheet/tab-names';
import { editable, here } from './access';
import { protectionsOf } from './protection';

const serviceProxy = (cls: PlainProxy['cls'], run: Execution): PlainProxy => hostProxy({ cls, run });
const sheetOf = (tab: Tab, run: Execution): SheetProxy => hostProxy({ cls: 'Sheet', run, tab });

export const spreadsheetApp = {
  getActiveSpreadsheet: (_: unknown, run: Execution) => {
    if (!isEditor(run.host, run.user)) {
      throw new ServiceError('You do not have permission to access the requested document.');
    }
    return serviceProxy('Spreadsheet', run);
  },
  getUi: (_: unknown, run: Execution) => serviceProxy('Ui', run),
  flush: () => undefined,
  newDataValidation: () =>
    hostProxy<ValidationBuilderProxy>({
      cls: 'DataValidationBuilder',
      formula: null,
      allowInvalid: true,
      help: null,
    }),
  newConditionalFormatRule: () =>
    hostProxy<ConditionalBuilderProxy>({
      cls: 'ConditionalFormatRuleBuilder',
      formula: null,
      background: null,
      ranges: [],
    }),
};

/** An .xlsx file holds shorter names and fewer signs than Google does, so these are refused here. */
function checkTabName(run: Execution, name: string): void {
  if (!isExcelName(name)) {
    throw new NotEmulated(`a tab named "${name}": an .xlsx file cannot hold it`);
  }
  if (run.host.book.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase())) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

export const spreadsheet = {
  getId: (_: unknown, run: Execution) => run.host.state.spreadsheetId,
  getSpreadsheetTimeZone: (_: unknown, run: Execution) => run.host.timeZone,
  getSpreadsheetLocale: (_: unknown, run: Execution) => run.host.locale,
  getOwner: (_: unknown, run: Execution) =>
    run.host.owner === null ? null : hostProxy({ cls: 'User', run, email: run.host.owner }),
  /** With the owner. */
  getEditors: (_: unknown, run: Execution) =>
    [...new Set([...(run.host.owner === null ? [] : [run.host.owner]), ...run.host.editors])].map((email) =>
      hostProxy({ cls: 'User', run, email }),
    ),
  getSheets: (_: unknown, run: Execution) => run.host.book.tabs.map((tab) => sheetOf(tab, run)),
  getSheetByName: (_: unknown, run: Execution, name: string) => {
    const tab = run.host.book.tabs.find((one) => one.name === name);
    return tab ? sheetOf(tab, run) : null;
  },
  /** The new tab becomes the active one. */
  insertSheet: (_: unknown, run: Execution, name: string, index?: number) => {
    const { book, state } = run.host;
    const client = clientSessionOf(run.host, run.user);
    checkTabName(run, name);
    if (index !== undefined && (index < 0 || index > book.tabs.length)) {
      throw new NotEmulated(`inserting a tab at position ${index} of ${book.tabs.length}`);
    }
    const taken = new Set([...book.tabs.map((tab) => tab.id), ...Object.values(state.tabs)]);
    let id = randomInt(1, 2 ** 31 - 1);
    while (taken.has(id)) id = randomInt(1, 2 ** 31 - 1);
    const tab = emptyTab(id, name);
    book.tabs.splice(index ?? book.tabs.indexOf(client.active) + 1, 0, tab);
    client.active = tab;
    state.tabs[name] = id;
    run.host.saveState();
    return sheetOf(tab, run);
  },
  deleteSheet: (_: unknown, run: Execution, { tab }: SheetProxy) => {
    const { book, state } = run.host;
    editable(run, tab);
    if (book.tabs.filter((one) => !one.hidden && one !== tab).length === 0) {
      throw new ServiceError("You can't remove all the sheets in a document.");
    }
    const at = book.tabs.indexOf(tab);
    book.tabs.splice(at, 1);
    tab.removed = true;
    const before = book.tabs.slice(0, at + 1).reverse();
    leaveTab(run.host, tab, [...before, ...book.tabs].find((one) => !one.hidden)!);
    delete state.tabs[tab.name];
    delete state.protections[tab.id];
    delete state.ranges?.[tab.id];
    run.host.saveState();
  },
  getActiveSheet: (_: unknown, run: Execution) => sheetOf(clientSessionOf(run.host, run.user).active, run),
  setActiveSheet: (_: unknown, run: Execution, sheet: SheetProxy) => {
    clientSessionOf(run.host, run.user).active = here(sheet.tab);
    return sheet;
  },
  getProtections: (_: unknown, run: Execution, type: EnumProxy) =>
    run.host.book.tabs.flatMap((tab) => protectionsOf(tab, run, type)),
  toast: (_: unknown, run: Execution, message: string, title = '') => {
    clientSessionOf(run.host, run.user).view.toasts.push({ message, title });
  },
};
