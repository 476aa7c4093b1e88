// Parts of an .xlsx file that the spreadsheet in memory keeps as the library has them. Types only.
import type { Sheet, Workbook } from 'hucre';
import type { ReadProtection } from '../../domain/file-formats/xlsx/cells';
import type { PastLibrary } from './xlsx-package';

export type { CellStyle, ConditionalRule, DataValidation as ValidationRule } from 'hucre';

/** What the file has of a tab beyond its cells; opaque to everyone but `xlsx.ts`. */
export type TabSource = Omit<Sheet, 'rows' | 'cells' | 'dataValidations' | 'conditionalRules'> & { past: PastLibrary };
/** What the file has beyond its tabs. */
export type BookSource = Omit<Workbook, 'sheets'> & { past: ReadProtection | null };

/** What a workbook may hold and its result lacks. */
export type NotKept =
  | 'pivotTables'
  | 'slicers'
  | 'timelines'
  | 'threadedComments'
  | 'charts'
  | 'looksFarOut'
  | 'macroSheet'
  | 'externalLinks'
  | 'cellImages';
