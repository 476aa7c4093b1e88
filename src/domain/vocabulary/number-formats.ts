// Number formats of cells, as Sheets writes them.

/** The format of numbers as they are: `0.##` would print a whole number with its point, "80.". */
export const PLAIN_NUMBER = 'General';

/** True for the format of a column of numbers. */
export const isNumeric = (format: string): boolean => format === PLAIN_NUMBER || format.startsWith('0');
