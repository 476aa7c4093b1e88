// The page's view of the host: a snapshot after each step, and the cells of a tab block by block.
import type { LocalDocument } from '../drive/store';
import type { Host } from '../runtime/host';
import type { CellView, TabView } from '../spreadsheet/view';
import { BLOCK, type CellShown, type Notice, type TabShown, type WorkbookSnapshot } from './protocol';

const ALIGNMENTS = ['left', 'center', 'right'] as const;

function cellShown({ row, column, text, value, formula, style, note }: CellView): CellShown {
  const fill = style?.fill;
  return {
    row,
    column,
    text,
    input: formula ?? (typeof value === 'number' ? text || String(value) : String(value ?? '')),
    isNumber: typeof value === 'number',
    bold: style?.font?.bold ?? false,
    italic: style?.font?.italic ?? false,
    wrap: style?.alignment?.wrapText ?? false,
    align: ALIGNMENTS.find((one) => one === style?.alignment?.horizontal) ?? null,
    ink: style?.font?.color?.rgb?.slice(-6) ?? null,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? (fill.fgColor?.rgb?.slice(-6) ?? null) : null,
    note,
  };
}

function tabShown({ id, name, color, editable, widths, frozenRows, frozenColumns, cells }: TabView): TabShown {
  const filled = cells.filter(({ text, formula }) => text !== '' || formula !== null);
  const end = (of: (cell: CellView) => number) => filled.reduce((most, cell) => Math.max(most, of(cell) + 1), 0);
  return {
    id,
    name,
    color,
    editable,
    usedRows: end((cell) => cell.row),
    usedColumns: end((cell) => cell.column),
    frozenRows,
    frozenColumns,
    widths,
  };
}

/** Where the host gets its words from: the add-on itself says in which language it speaks. */
function languageOf(host: Host): WorkbookSnapshot['language'] {
  try {
    const reply = host.call('getState') as { answer?: { language?: unknown } } | null;
    return reply?.answer?.language === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

export type Viewer = {
  snapshot: () => WorkbookSnapshot;
  /** Block `index` of a tab's rows; empty beyond its end. Throws when there is no such tab. */
  cells: (tabId: number, index: number) => CellShown[];
  /** To be called after anything ran on the host. */
  changed: () => void;
};

/** An increasing counter, so that a page which shows another workbook does not mistake it for a known state. */
export type Counter = () => number;

export type Watched = {
  host: Host;
  file: string;
  /** Code of the judge whose view is shown. */
  as: string | null;
  /** Documents the person may see. */
  documents: () => readonly LocalDocument[];
  /** What was done with the file before, while the person has not said whether to go on with it. */
  earlier: () => WorkbookSnapshot['earlier'];
};

/** Watches a host; views are made once a change, for big tabs cost a moment. */
export function viewerOf({ host, file, as, documents, earlier }: Watched, next: Counter): Viewer {
  let made: { views: TabView[]; tabs: TabShown[]; language: WorkbookSnapshot['language'] } | null = null;
  let version = next();
  let jumps = next();
  let shown = 0;
  let dialogs = 0;
  let last: { active: string; selection: object | null; sidebar: object | null; dialog: object | null } = {
    active: host.activeTab(),
    selection: host.ui.selection,
    sidebar: null,
    dialog: host.ui.dialog,
  };
  const view = () => {
    if (made === null) {
      const views = host.views().filter(({ hidden }) => !hidden);
      made = { language: languageOf(host), views, tabs: views.map(tabShown) };
    }
    return made;
  };
  const notices = (): Notice[] => [
    ...host.ui.toasts.splice(0).map(({ title, message }) => ({ kind: 'toast' as const, title, text: message })),
    ...host.ui.alerts.splice(0).map(({ title, text, buttons }) => ({
      kind: buttons === 'OK' ? ('alert' as const) : ('question' as const),
      title,
      text,
    })),
  ];
  return {
    snapshot: () => {
      const { language, tabs } = view();
      const { selection, sidebar, dialog } = host.ui;
      const now = { active: host.activeTab(), selection, sidebar, dialog };
      if (now.active !== last.active || now.selection !== last.selection) jumps = next();
      if (now.sidebar !== last.sidebar) shown = next();
      if (now.dialog !== last.dialog) dialogs = next();
      last = now;
      return {
        file,
        as,
        earlier: earlier(),
        language,
        menus: host.menus().map(({ caption, items }) => ({
          caption,
          items: items.map((item) => ('label' in item ? { label: item.label } : item)),
        })),
        tabs,
        active: now.active,
        selection: now.selection,
        jumps,
        sidebar: now.sidebar ? { title: now.sidebar.title, shown } : null,
        dialog: dialog && { title: dialog.title, width: dialog.width, height: dialog.height, shown: dialogs },
        notices: notices(),
        documents: documents()
          .filter(({ trashed }) => !trashed)
          .map((one) => ({ name: one.name, file: one.file, link: one.link })),
        version,
      };
    },
    cells: (tabId, index) => {
      const tab = view().views.find(({ id }) => id === tabId);
      if (!tab) throw new RangeError(`There is no tab with id ${tabId}`);
      return tab.cells.filter(({ row }) => Math.floor(row / BLOCK) === index).map(cellShown);
    },
    changed: () => {
      made = null;
      version = next();
    },
  };
}
