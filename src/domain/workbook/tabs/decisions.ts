// The hidden tab of decided results: of each decided stage its hash and everything that counted then, in pieces.
import type { Testimony } from '../../audit/evidence';
import type { Snapshot } from '../../audit/snapshot';
import type { Grid } from '../../vocabulary/cell';
import type { Language } from '../../vocabulary/language';
import type { Table } from '../../vocabulary/table';
import { TABS, word } from '../../vocabulary/words';
import { textOf } from '../read/cells';
import { readTable } from '../read/table';
import { type TabContent, tableContent } from '../write/tab-content';

const decisionsTable = {
  part: 'decisions',
  tab: TABS.decisions,
  columns: [
    { key: 'stage', header: word('Tahap', 'Stage'), width: 140 },
    { key: 'code', header: word('Kode', 'Decision Code', 'Kode Penetapan'), width: 110 },
    { key: 'at', header: word('Waktu', 'Time'), width: 150 },
    { key: 'by', header: word('Pelaku', 'By'), width: 200 },
    { key: 'method', header: word('Metode', 'Method'), width: 110 },
    { key: 'version', header: word('Versi Aturan', 'Rules Version'), width: 90 },
    { key: 'hash', header: word('Kode Hasil', 'Result Hash', 'Sidik Hasil'), width: 160 },
    { key: 'part', header: word('Bagian', 'Part'), width: 70 },
    { key: 'content', header: word('Isi', 'Content'), width: 300 },
  ],
} as const satisfies Table<string>;

/** A decided result: when, by whom, how, and what counted. */
export type Decided = {
  stage: string;
  code: string;
  at: string;
  by: string;
  method: string;
  version: string;
  hash: string;
  /** The canonical text of what counted. */
  text: string;
  /** What came of it and who said so, as JSON; '' of a result of release 0.1. */
  testimony: string;
};

/** An .xlsx cell holds 32,767 characters. */
const PIECE = 30_000;

/** ASCII alone, so that no sign is cut in two; no piece begins or ends with a space, which a file may lose. */
function piecesOf(text: string): string[] {
  const ascii = text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return ascii.match(new RegExp(`\\S(?:.{0,${PIECE}}\\S)?(?=\\S|$)`, 'g')) ?? [];
}

/** Stands before the number of a piece that is testimony. */
const TESTIMONY = 'B';

/** Lays the decided results out, a row per piece. */
export function decisionsContent(
  decided: readonly Decided[],
  name: string,
  language: Language,
  title: string,
  origin: string,
): TabContent {
  const rows = decided.flatMap((one) => [
    ...piecesOf(one.text).map((content, index) => ({ ...one, part: String(index + 1), content })),
    ...piecesOf(one.testimony).map((content, index) => ({ ...one, part: `${TESTIMONY}${index + 1}`, content })),
  ]);
  const columns = decisionsTable.columns.map(({ key, header, width }) => ({
    header: header[language],
    width,
    value: (row: (typeof rows)[number]) => row[key],
  }));
  return tableContent(name, title, origin, columns, rows, 0);
}

/** Reads the decided results; text that somebody damaged comes as it is. */
export function readDecisions(grid: Grid | null): Decided[] {
  const reading = grid === null ? null : readTable(grid, decisionsTable);
  const decided = new Map<string, Decided>();
  for (const { cell } of reading?.rows ?? []) {
    const stage = textOf(cell('stage'));
    const known = decided.get(stage);
    const content = String(cell('content'));
    const isTestimony = textOf(cell('part')).startsWith(TESTIMONY);
    if (known !== undefined && isTestimony) decided.set(stage, { ...known, testimony: known.testimony + content });
    else if (known !== undefined) decided.set(stage, { ...known, text: known.text + content });
    else {
      decided.set(stage, {
        stage,
        code: textOf(cell('code')),
        at: textOf(cell('at')),
        by: textOf(cell('by')),
        method: textOf(cell('method')),
        version: textOf(cell('version')),
        hash: textOf(cell('hash')),
        text: isTestimony ? '' : content,
        testimony: isTestimony ? content : '',
      });
    }
  }
  return [...decided.values()];
}

/** What came of a result; null where it is of release 0.1 or no longer can be read. */
export function testimonyIn({ testimony }: Decided): Testimony | null {
  try {
    const read = JSON.parse(testimony) as Testimony;
    return Array.isArray(read.ranking) && Array.isArray(read.printed.judges) ? read : null;
  } catch {
    return null;
  }
}

/** What counted, with the canonical text it was hashed as; null when the text is no snapshot any more. */
export function snapshotIn({ text }: Decided): { snapshot: Snapshot; canonical: string } | null {
  try {
    const snapshot = JSON.parse(text) as Snapshot;
    const lists = [snapshot.stages, snapshot.criteria, snapshot.entries, snapshot.judges, snapshot.institutions];
    if (![...lists, snapshot.plenary, snapshot.sheets].every(Array.isArray)) return null;
    return { snapshot, canonical: JSON.stringify(snapshot) };
  } catch {
    return null;
  }
}
