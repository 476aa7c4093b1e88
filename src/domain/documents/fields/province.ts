// The name of a province in a paper, which is in Indonesian always.
import { oneLine } from './text';

const DIRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^east\s+/i, 'Timur'],
  [/^west\s+/i, 'Barat'],
  [/^central\s+/i, 'Tengah'],
  [/^north\s+/i, 'Utara'],
  [/^south\s+/i, 'Selatan'],
  [/^south[\s-]?east\s+/i, 'Tenggara'],
  [/^south[\s-]?west\s+/i, 'Barat Daya'],
  [/^highland\s+/i, 'Pegunungan'],
];

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bJava\b/gi, 'Jawa'],
  [/\bSumatra\b/gi, 'Sumatera'],
  [/^(?:special\s+region\s+of\s+)yogyakarta$/i, 'Daerah Istimewa Yogyakarta'],
  [/^(.+?)\s+islands$/i, 'Kepulauan $1'],
];

/** "Provinsi Jawa Timur", where the workbook says "Jawa Timur", "East Java" or "Province of East Java". */
export function provinceOf(typed: string): string {
  const plain = oneLine(typed).replace(/^(?:provinsi|province\s+of)\s+|\s+province$/gi, '');
  const name = NAMES.reduce((text, [english, own]) => text.replace(english, own), plain);
  const direction = DIRECTIONS.find(([english]) => english.test(name));
  return `Provinsi ${direction === undefined ? name : `${name.replace(direction[0], '')} ${direction[1]}`}`;
}
