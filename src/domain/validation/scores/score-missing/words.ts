// SCORE_MISSING: a score that must be there is not.
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; cells: number };

const cells = (count: number): string => (count === 1 ? '1 sel' : `${count} sel`);
const cellsEn = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai juri ${p.judge} belum diisi (${cells(p.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
  en: (p) =>
    `Scores of judge ${p.judge} are missing (${cellsEn(p.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`,
};
