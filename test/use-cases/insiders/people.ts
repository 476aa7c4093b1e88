// A competition in a shared file: who may open it, and what a person there tries.
import type { Host } from '../../../src/local/runtime/host';
import { type CellValue, open, type Tabs, withSettings, withTabs } from '../support';

export const OWNER = 'pemilik@example.go.id';
export const ADMIN = 'panitia@example.go.id';
export const JUDGE = 'retno@example.go.id';
export const STRANGER = 'siapa@example.go.id';

const tabs: Tabs = withSettings(
  [['Admin', ADMIN]],
  withTabs({
    Juri: [
      ['Kode', 'Nama', 'Email'],
      ['J1', 'Bu Retno', JUDGE],
      ['J2', 'Pak Budi', 'budi@example.go.id'],
    ],
  }),
);

/** The owner's host; a co-admin, a judge and a stranger may edit the file too, or those who are given. */
export const shared = (from: Tabs = tabs, editors: readonly string[] = [ADMIN, JUDGE, STRANGER]): Promise<Host> =>
  open(from, { user: OWNER, owner: OWNER, editors });

/** Whether somebody may type there. */
export function types(host: Host, user: string, tab: string, cell: string, value: string | number): boolean {
  try {
    host.as(user).editCell(tab, cell, value);
    return true;
  } catch {
    return false;
  }
}

/** Somebody makes a tab of their own and moves it in front of all others. */
export const plant = (host: Host, name: string, rows: CellValue[][]): void => {
  host.insertTab(name, 0);
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries())
      if (value !== null) host.editCell(name, `${'ABCDEFGHIJ'[column]}${row + 1}`, value as string | number);
};

/** An admin opens a tab in Google's own dialog: to everybody, or to some more. */
export const reopenTab = (host: Host, name: string, to?: readonly string[]): void => host.openTab(name, to ?? null);
