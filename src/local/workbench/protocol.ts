// The messages between the workbench's page and its server. Types only.
import type { Language } from '../../use-cases/server';

export type CellShown = {
  /** 0-based, as all rows and columns here. */
  row: number;
  column: number;
  text: string;
  /** The text of the formula bar: the formula, else the value. */
  input: string;
  isNumber: boolean;
  bold: boolean;
  italic: boolean;
  wrap: boolean;
  align: 'left' | 'center' | 'right' | null;
  /** Colours as `RRGGBB`. */
  ink: string | null;
  fill: string | null;
  /** '' where there is none. */
  note: string;
};

export type TabShown = {
  id: number;
  name: string;
  color: string | null;
  editable: boolean;
  /** Rows and columns up to the last cell with content. */
  usedRows: number;
  usedColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by 0-based column, where set. */
  widths: Record<number, number>;
};

export type MenuShown = { caption: string; items: ({ label: string } | { separator: true })[] };
export type Notice = {
  /** A question is put by a menu item, which is clicked once more with the answer. */
  kind: 'toast' | 'alert' | 'question';
  title: string;
  text: string;
};
export type AlertReply = 'YES' | 'NO';
export type DocumentShown = { name: string; file: string /** Its address on the local Drive. */; link: string };

/** Everything but the cells. */
export type WorkbookSnapshot = {
  file: string;
  /** Code of the judge whose view is shown; null for the person who opened the workbook. */
  as: string | null;
  /** Results of an earlier day that are shown, until the person says whether to go on with them: since when, and in which folder. */
  earlier: { at: string; folder: string } | null;
  language: Language;
  menus: MenuShown[];
  tabs: TabShown[];
  active: string;
  selection: { tab: string; range: string } | null;
  /** Rises whenever the add-on activates a tab or selects cells. */
  jumps: number;
  sidebar: { title: string /** Rises whenever the add-on shows it. */; shown: number } | null;
  /** The last dialog over the sheet; whether it has been closed is the page's business. */
  dialog: {
    title: string;
    width: number;
    height: number /** Rises whenever the add-on shows one. */;
    shown: number;
  } | null;
  /** What appeared since the last snapshot. */
  notices: Notice[];
  documents: DocumentShown[];
  /** Rises whenever cells may have changed. */
  version: number;
};

/** How a function or a menu item ended, and what the workbook looks like now. */
export type Ran = { outcome: { value: unknown } | { error: string }; snapshot: WorkbookSnapshot };

/** How many rows one request for cells brings. */
export const BLOCK = 200;
