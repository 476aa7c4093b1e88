// A table whose numbers are the means or sums of the others is a summary, not a judge.

import { type Answers, type Question, questionOf } from '../../validation/inference/question';
import { nameKey } from '../../vocabulary/keys';
import { numberOf } from '../read/cells';
import { isCriterion } from '../read/score-sheet';
import { toleranceOf } from '../structure/arithmetic';
import type { JudgeGroup } from './judge-group';
import { type EntryLine, lineKey, type ScoreTable } from './score-table';

/** Means are often rounded to one decimal. */
const ROUNDING = 0.051;
/** So many numbers must come out, where the others do not all say the same. */
const ENOUGH = 4;

/** A table's lines by their entries, and its column of each criterion (-1 for none): looked for once. */
type Looked = { table: ScoreTable; lines: ReadonlyMap<string, EntryLine>; columns: readonly number[] };

const lookInto = (table: ScoreTable, criteria: readonly string[]): Looked => ({
  table,
  // Of lines for one entry the first counts.
  lines: new Map([...table.lines].reverse().map((line) => [lineKey(line), line])),
  columns: criteria.map((name) => table.columns.find((one) => isCriterion(one.name, { name }))?.column ?? -1),
});

const numbersIn = ({ table, columns }: Looked): number[] =>
  columns.flatMap((column) => table.lines.flatMap((line) => numberOf(line.values[column]) ?? []));

/** True where every number of the table is the mean, or every one the sum, of the others' for the same entry. */
function isSummaryTable(one: Looked, all: readonly Looked[]): boolean {
  const others = all.filter((other) => other !== one);
  if (others.length < 2) return false;
  let [telling, means, sums, highest, count] = [0, 0, 0, 0, 0];
  const tolerance = Math.max(ROUNDING, toleranceOf(numbersIn(one)));
  for (const line of one.table.lines) {
    const key = lineKey(line);
    for (const [index, column] of one.columns.entries()) {
      const own = numberOf(line.values[column]);
      const numbers = others.flatMap(
        ({ lines, columns }) => numberOf(lines.get(key)?.values[columns[index] ?? -1]) ?? [],
      );
      if (own === null || numbers.length < 2) continue;
      const sum = numbers.reduce((total, number) => total + number, 0);
      count += 1;
      if (Math.abs(own - sum / numbers.length) <= tolerance) means += 1;
      if (Math.abs(own - sum) < ROUNDING) sums += 1;
      if (Math.abs(own - Math.max(...numbers)) < ROUNDING) highest += 1;
      if (new Set(numbers).size > 1) telling += 1;
    }
  }
  return telling >= ENOUGH && (means === count || sums === count || highest === count);
}

/** What a summary is called. */
const SUMMARY_NAME =
  /rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i;
const JUDGE_NAME = /(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu;

const summaryId = (tab: string): string => `summary/${nameKey(tab)}`;

/** The tables that sum up the others: by their name too, or as somebody has said; the rest becomes a question. */
export function summariesIn({ tables, criteria }: JudgeGroup, questions: Question[], answers: Answers): ScoreTable[] {
  const looked = tables.map((table) => lookInto(table, criteria));
  const found = looked.filter((one) => isSummaryTable(one, looked)).map(({ table }) => table);
  return found.filter(({ tab }) => {
    const answer = answers.get(summaryId(tab));
    if (answer !== undefined) return answer === 'ignore';
    if (SUMMARY_NAME.test(tab) && !JUDGE_NAME.test(tab)) return true;
    questions.push(questionOf('SUMMARY', summaryId(tab), { tab }, { tab }));
    return false;
  });
}
