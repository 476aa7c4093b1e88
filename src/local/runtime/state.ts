// What must outlive a run beside the workbook: properties, tab ids, protections. A JSON file, or memory alone.
import { join } from 'node:path';
import type { Area } from '../../domain/vocabulary/cell';
import type { Folder } from '../files/folder';

export type StoredProtection = {
  warningOnly: boolean;
  editors: string[];
  /** Whoever edits the spreadsheet is among the editors, also who will: until the list is changed, as it is made. */
  mirrors?: true;
  /** Whoever edits the spreadsheet and is of its domain may edit what is protected. */
  domain?: true;
  /** Cells of a protected tab that stay open to everybody who edits the spreadsheet. */
  open?: Area[];
};

/** A protected block of cells. */
export type StoredRangeProtection = StoredProtection & { id: number; block: Area };

type Stored = Readonly<Record<string, string>>;

export type SpreadsheetState = {
  spreadsheetId: string;
  /** Tab name → id. */
  tabs: Record<string, number>;
  /** By tab id. */
  protections: Record<string, StoredProtection>;
  /** Protected blocks of cells, by tab id. */
  ranges?: Record<string, StoredRangeProtection[]>;
  /** Those of the document, and each person's own by e-mail. */
  properties: { document?: Stored; users?: Readonly<Record<string, Stored>> };
};

/** The error of a damaged file, with its path. */
type Damaged = Error & { damaged: string };

export const isDamaged = (thrown: unknown): thrown is Damaged => thrown instanceof Error && 'damaged' in thrown;

/** JSON of a file in a folder; null when there is none. A damaged file is an error that names it. */
export function jsonIn(folder: Pick<Folder, 'read' | 'root'>, file: string): unknown {
  const stored = folder.read(file);
  if (stored === null) return null;
  try {
    return JSON.parse(Buffer.from(stored.bytes).toString('utf8'));
  } catch {
    const path = join(folder.root, file);
    throw Object.assign(new Error(`${path} is damaged; delete it to start anew`), {
      damaged: path,
    } satisfies Partial<Damaged>);
  }
}
