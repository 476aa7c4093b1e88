// An .xlsx file with one empty tab, to start a new workbook from.
import { emptyTab } from '../model';
import { writeBook } from '../xlsx';

export const emptyWorkbook = (): Promise<Uint8Array> => writeBook([emptyTab(0, 'Sheet1')], 0, null);
