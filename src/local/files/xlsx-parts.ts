// Parts of an .xlsx file that the spreadsheet in memory keeps as the library has them. Types only.
import type { Sheet, Workbook } from 'hucre';

export type { CellStyle, ConditionalRule, DataValidation as ValidationRule } from 'hucre';

/** What the library read of a tab beyond its cells; opaque to everyone but `xlsx.ts`. */
export type TabSource = Omit<Sheet, 'rows' | 'cells' | 'dataValidations' | 'conditionalRules'>;
/** What the library read of the workbook beyond its tabs. */
export type BookSource = Omit<Workbook, 'sheets'>;
