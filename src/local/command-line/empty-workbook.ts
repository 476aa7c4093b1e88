// An .xlsx file with one empty tab, to start a new workbook from.

import { writeBook } from '../files/xlsx';
import { emptyTab } from '../spreadsheet/model';

export const emptyWorkbook = (): Promise<Uint8Array> => writeBook([emptyTab(0, 'Sheet1')], 0, null);
