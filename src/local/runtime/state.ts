// What must outlive a run beside the workbook: properties, tab ids, protections. A JSON file, or memory alone.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Area } from '../../domain/vocabulary/cell';

export type StoredProtection = {
  warningOnly: boolean;
  editors: string[];
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

/** Writes a file so that a reader sees the old or the new content, never a half. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

/** The error of a damaged file, with its path. */
type Damaged = Error & { damaged: string };

export const isDamaged = (thrown: unknown): thrown is Damaged => thrown instanceof Error && 'damaged' in thrown;

/** Reads a JSON file; null when there is none. A damaged file is an error that names it. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw Object.assign(new Error(`${path} is damaged; delete it to start anew`), {
      damaged: path,
    } satisfies Partial<Damaged>);
  }
}

/** Where the host keeps its own files below the results folder. */
export const stateFile = (stateDir: string, name: string): string => join(stateDir, '.lembar-juri', name);
