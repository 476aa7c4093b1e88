// The workbooks that are measured: one stage, made in memory, the same on every machine and every day.
import { type CellValue, writeXlsx } from 'hucre';
import { uniform } from '../examples/random';

const SEED = 20231207;
export const CRITERIA = ['Kebaruan', 'Efektif', 'Bermanfaat', 'Mudah Disebarkan', 'Berkelanjutan'];

/** `settings`: further lines of the settings tab. */
export type Size = {
  entries: number;
  judges: number;
  top: number;
  settings?: readonly (readonly [string, string | number])[];
};

/** The marks of a year: entry → judge → one mark per criterion, 50 to 100 in steps of a half, so that many entries tie. */
export function marksOf({ entries, judges }: Size): number[][][] {
  const next = uniform(SEED);
  const mark = (): number => 50 + Math.floor(next() * 101) / 2;
  return Array.from({ length: entries }, () => Array.from({ length: judges }, () => CRITERIA.map(mark)));
}

/** Marks without ties, best first: a shared rank at the cut would stop the documents. */
export const marksWithoutTies = ({ entries, judges }: Size): number[][][] =>
  Array.from({ length: entries }, (_, entry) =>
    Array.from({ length: judges }, () => CRITERIA.map(() => 100 - (50 * entry) / entries)),
  );

/** A workbook with these marks, as .xlsx. */
export function workbookOf({ entries, judges, top, settings = [] }: Size, marks: number[][][]): Promise<Uint8Array> {
  const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const who = numbered(entries).map((number): CellValue[] => [
    `P-${String(number).padStart(4, '0')}`,
    `Inovasi ${number}`,
    `Instansi ${(number % 400) + 1}`,
  ]);
  const tabs: Record<string, CellValue[][]> = {
    Pengaturan: [
      ['Kunci', 'Nilai'],
      ['Nama Kompetisi', 'Lomba Uji'],
      ['Tahun', 2023],
      ['Pemerintah Daerah', 'Pemerintah Kota Pasuruan'],
      ['Kota', 'Pasuruan'],
      ['Jumlah Top', top],
      ...settings.map((line) => [...line]),
    ],
    Kriteria: [['Kriteria', 'Bobot', 'Maks'], ...CRITERIA.map((criterion) => [criterion, 20, 100])],
    Peserta: [['Kode', 'Nama Inovasi', 'Instansi'], ...who],
    Juri: [['Kode', 'Nama'], ...numbered(judges).map((judge) => [`J${judge}`, `Juri ${judge}`])],
  };
  for (const judge of numbered(judges)) {
    const rows = who.map((entry, index) => [...entry, ...(marks[index]?.[judge - 1] ?? [])]);
    tabs[`Penilaian · J${judge}`] = [['Kode', 'Nama Inovasi', 'Instansi', ...CRITERIA], ...rows];
  }
  return writeXlsx({ sheets: Object.entries(tabs).map(([name, rows]) => ({ name, rows })) });
}
