// The calibration as a Markdown table, and the pages of docs/ that show it.
import type { CalibrationCell, Kind } from './run';

export const RESULT = 'scripts/calibration/result.json';

export const pages = [
  { path: 'docs/reliability.md', language: 'en' },
  { path: 'docs/keandalan.md', language: 'id' },
] as const;

type Language = (typeof pages)[number]['language'];

export type Calibration = { seed: number; panels: number; draws: number; cells: CalibrationCell[] };

const HEADER: Record<Language, string[]> = {
  en: [
    'judges are',
    'entries',
    'judges',
    'error',
    'ranks cover',
    'width',
    'truly in: said, found',
    'chosen again: said, found',
    'firm places, of them true',
  ],
  id: [
    'juri',
    'peserta',
    'juri',
    'galat',
    'peringkat tercakup',
    'lebar',
    'memang terbaik: dikatakan, terbukti',
    'terpilih lagi: dikatakan, terbukti',
    'posisi kuat, yang benar',
  ],
};

const KINDS: Record<Language, Record<Kind, string>> = {
  en: { alike: 'alike', careless: 'one in five careless', assigned: 'three an entry, at random' },
  id: { alike: 'setara', careless: 'satu dari lima ceroboh', assigned: 'tiga tiap peserta, acak' },
};

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/** One row a cell. */
export function tableOf({ cells }: Calibration, language: Language): string {
  const number = (value: number, decimals: number): string => {
    const text = value.toFixed(decimals);
    return language === 'id' ? text.replace('.', ',') : text;
  };
  const pair = ([said, found]: [number, number]): string => `${number(said, 2)}, ${number(found, 2)}`;
  const rows = cells.map((cell) =>
    line([
      KINDS[language][cell.kind],
      String(cell.entries),
      String(cell.judges),
      number(cell.error, 1),
      number(cell.coverage, 3),
      cell.width === null ? '–' : number(cell.width, 2),
      pair(cell.sure),
      pair(cell.again),
      `${number(cell.firm[0], 1)}, ${number(cell.firm[1], 2)}`,
    ]),
  );
  const header = HEADER[language];
  return [line(header), line(header.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows].join('\n');
}

const [BEGIN, END] = ['<!-- npm run calibrate -->', '<!-- /npm run calibrate -->'];

/** The page with the table as the calibration has it. */
export function withTable(page: string, calibration: Calibration, language: Language): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`No place for the table: ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${tableOf(calibration, language)}\n\n${END}${after}`;
}
