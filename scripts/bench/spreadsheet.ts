// The same competition as an office would put it into formulas: weighted scores, looked up by code, averaged and ranked.
import { CRITERIA, marksOf, type Size } from './workbook';

export type FormulaSheets = Record<string, (string | number)[][]>;

/** Sheets of texts, numbers and formulas (they begin with =). Ranks are counted: not every engine knows RANK. */
export function formulaSheets(size: Size): FormulaSheets {
  const { entries, judges } = size;
  const marks = marksOf(size);
  const codes = Array.from({ length: entries }, (_, index) => `P-${String(index + 1).padStart(4, '0')}`);
  const last = entries + 1;
  const sheets: FormulaSheets = { Bobot: [CRITERIA.map(() => 20)] };
  const numbered = Array.from({ length: judges }, (_, judge) => judge + 1);
  for (const judge of numbered)
    sheets[`Juri${judge}`] = [
      ['Kode', ...CRITERIA, 'Nilai'],
      ...codes.map((code, entry): (string | number)[] => [
        code,
        ...marks[entry]![judge - 1]!,
        `=SUMPRODUCT(Bobot!$A$1:$E$1,B${entry + 2}:F${entry + 2})/SUM(Bobot!$A$1:$E$1)`,
      ]),
    ];
  const column = (judge: number): string => String.fromCharCode(65 + judge);
  const [mean, from] = [column(judges + 1), column(1)];
  sheets.Rekap = [
    ['Kode', ...numbered.map((judge) => `J${judge}`), 'Rata-rata', 'Peringkat'],
    ...codes.map((code, entry): (string | number)[] => {
      const row = entry + 2;
      return [
        code,
        ...numbered.map(
          (judge) => `=INDEX(Juri${judge}!$G$2:$G$${last},MATCH($A${row},Juri${judge}!$A$2:$A$${last},0))`,
        ),
        `=AVERAGE(${from}${row}:${column(judges)}${row})`,
        `=COUNTIF(${mean}$2:${mean}$${last},">"&${mean}${row})+1`,
      ];
    }),
  ];
  return sheets;
}
