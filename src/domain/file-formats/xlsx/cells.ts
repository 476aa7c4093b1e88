// The content of an .xlsx file as far as judges' files need it: cells as read, and sheets to write.
import type { Area } from '../../vocabulary/cell';

/** How a number is shown: as a date or time, as a percentage, or as it is. */
export type NumberKind = 'plain' | 'date' | 'percent';

/** A cell with content. Dates are serial numbers of the 1900 system with the kind `date`, errors their text (`#REF!`). */
export type ReadCell = {
  /** null: a formula that no program has calculated yet. */
  value: string | number | boolean | null;
  kind: NumberKind;
  /** The formula behind the value, without `=`; '' where it only repeats that of another cell. */
  formula?: string;
};

/** What the file says of a sheet's protection, passwords as it hashed them: attributes by name. */
export type ReadProtection = { [name: string]: string | undefined };

/** One sheet; rows and columns 0-based, holes are blank cells. */
export type ReadSheet = {
  name: string;
  hidden: boolean;
  rows: (ReadCell | undefined)[][];
  /** How many rows and columns the file names cells in, blank ones with a look included. */
  named: { rows: number; columns: number };
  protection: ReadProtection | null;
  /** Cells that are open to those who know another password. */
  openRanges: readonly ReadProtection[];
};

/** How a written cell looks; what is absent is as in a new sheet. */
export type XlsxStyle = {
  bold?: true;
  /** Points. */
  size?: number;
  /** `#rrggbb` */
  background?: string;
  wrap?: true;
  centred?: true;
  bordered?: true;
  /** A number format; '@' is text. */
  format?: string;
  /** May be edited although the sheet is protected. */
  open?: true;
};

/** A cell to be written: a text, a number, a truth value, or (`formula`, without `=`, separated by commas) what is calculated. */
export type WrittenCell = { value: string | number | boolean; formula?: string; style: XlsxStyle };

export type WrittenSheet = {
  name: string;
  rows: WrittenCell[][];
  /** Pixels, one per column. */
  widths: readonly number[];
  frozenRows: number;
  frozenColumns: number;
  /** Only cells whose look is `open` may be edited. No password: it keeps from accidents. */
  isProtected: boolean;
  /** Cells that take only what the formula (for the block's first cell) allows; blank is always taken. */
  validations: readonly { block: Area; formula: string; help: string }[];
  /** Rows coloured where the formula (for the block's first cell) is true; the first that fits. */
  colours: readonly { block: Area; formula: string; background: string }[];
};
