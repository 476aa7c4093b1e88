// Exact numbers as cells.
import type Fraction from 'fraction.js';
import { roundedUnits } from '../../ranking/exact';

/** The Sheets format that shows a number with a fixed count of decimals. */
export const numberFormat = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');

/** The number rounded half up to what the cell shows, so that cell and print never differ. */
export const cellNumber = (value: Fraction, decimals: number): number =>
  Number(roundedUnits(value, decimals)) / 10 ** decimals;
