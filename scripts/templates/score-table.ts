// A table of scores, lying: one for each number of columns, and one in which the scores stand below each other.
import type { Paragraph, Table } from 'docx';
import { each, grid, LYING_WIDTH, type PaperColumn } from './office-paper';

/** As many as `MOST_COLUMNS` of the fields. */
const COLUMNS = [1, 2, 3, 4, 5, 6, 7, 8];

/** What stands before the scores; the remaining width goes to the column of width 0. */
export const scoredEntry = (width: number): PaperColumn[] => [
  { head: 'No', text: '{{no}}', width: 10, align: 'center' },
  { head: 'Kode', text: '{{kode}}', width: 18 },
  { head: 'Inovasi / instansi', text: '{{inovasi}}\n{{instansi}}', width },
];

type ScoreTables = {
  /** Columns before the scores, in the table of columns and in the list. */
  before: PaperColumn[];
  beforeList?: PaperColumn[];
  after: PaperColumn[];
  /** Over the scores that stand below each other. */
  listed: string;
  /** The widest column of scores, in millimetres. */
  widest: number;
};

export function scoreTables({
  before,
  beforeList = before,
  after,
  listed,
  widest,
}: ScoreTables): (Paragraph | Table)[] {
  const ofColumns = (count: number) => {
    const marks = Array.from(
      { length: count },
      (_, index): PaperColumn => ({
        head: `{{kepala${index + 1}}}`,
        text: `{{k${index + 1}}}`,
        // The remaining width is for words, which need room.
        width: Math.min(widest, 124 / count),
        align: 'center',
        headSize: 8,
      }),
    );
    return each(`kolom_${count}`, [grid([...before, ...marks, ...after], 'baris', { width: LYING_WIDTH, height: 11 })]);
  };
  const list = [...beforeList, { head: listed, text: '{{rincian_nilai}}', width: 70 }, ...after];
  return [...COLUMNS.flatMap(ofColumns), ...each('kolom_banyak', [grid(list, 'baris', { width: LYING_WIDTH })])];
}
