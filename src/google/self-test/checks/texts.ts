// Texts that look like something else stay texts, written as the add-on writes them.
import { asText } from '../../spreadsheet';
import type { Check } from '../check';

const TEXTS = [
  '=1+1',
  '8.5',
  '1/2',
  'TRUE',
  '+62811',
  '00123',
  '1e3',
  'Mei',
  'Mei 2023',
  "'tanda",
  '-',
  '@nama',
  'Rp5.000',
];

const written = (isText: boolean): Check => ({
  expected: TEXTS,
  run: ({ sheet, timed }) => {
    const range = sheet().getRange(1, 1, TEXTS.length, 1);
    range.setNumberFormat(isText ? '@' : 'General');
    timed('setValues', () => {
      range.setValues(TEXTS.map((text) => [asText(text, isText)]));
      SpreadsheetApp.flush();
    });
    return timed('getValues', () => range.getValues()).map(([value]) => value as string);
  },
});

export const textsInGeneral = written(false);
export const textsInPlain = written(true);
