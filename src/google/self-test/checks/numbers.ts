// Numbers come back as they were written, under General and under a format.
import type { Check } from '../check';
import { DATE_TAG } from '../words';

const NUMBERS = [8.25, 0.1 + 0.2, 1e-7, 123456789012, -0.5, 82.3333];

export const numbers: Check = {
  expected: NUMBERS,
  run: ({ sheet }) => {
    const range = sheet().getRange(1, 1, NUMBERS.length, 1);
    range.setNumberFormat('General');
    range.setValues(NUMBERS.map((number) => [number]));
    SpreadsheetApp.flush();
    return range.getValues().map(([value]) => value as number);
  },
};

/** `General` may read back as the format it stands for. */
export const formats: Check = {
  expected: null,
  run: ({ sheet }) => {
    const wanted = ['General', '@', '0.00', '0.00%', 'dd/mm/yyyy'];
    const tab = sheet();
    for (const [row, format] of wanted.entries()) tab.getRange(row + 1, 1).setNumberFormat(format);
    tab.getRange(1, 1, wanted.length, 1).setValues(wanted.map(() => [0.5]));
    SpreadsheetApp.flush();
    return tab
      .getRange(1, 1, wanted.length, 1)
      .getNumberFormats()
      .map(([format]) => format ?? '');
  },
};

/** A date is told by its class, whatever realm made it, and is the same moment again. */
export const dates: Check = {
  expected: { isDate: true, isInstance: true, isSame: true },
  run: ({ sheet }) => {
    const cell = sheet().getRange(1, 1);
    const written = new Date(Date.UTC(2026, 4, 8, 3, 0, 0));
    cell.setValues([[written]]);
    SpreadsheetApp.flush();
    const value: unknown = cell.getValues()[0]?.[0];
    return {
      isDate: Object.prototype.toString.call(value) === DATE_TAG,
      isInstance: value instanceof Date,
      isSame: value instanceof Date && value.getTime() === written.getTime(),
    };
  },
};
