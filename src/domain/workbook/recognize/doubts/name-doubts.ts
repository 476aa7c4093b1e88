// One code with two names on the judges' tabs: whose scores these are has to be said.
import type { Entry } from '../../../competition/competition';
import type { ScoreRow, ScoreSheet } from '../../../competition/score-sheet';
import { type Answers, type Question, questionOf } from '../../../validation/inference/question';
import { a1 } from '../../../vocabulary/a1';
import { codeKey, nameKey } from '../../../vocabulary/keys';
import { isSimilar } from '../../../vocabulary/similar';

type Doubt = { sheet: ScoreSheet; row: ScoreRow; entry: Entry };

/** Spelled otherwise, cut short, or with a slip: a warning is enough. */
export function isAnotherName(written: string, name: string): boolean {
  const [one, other] = [nameKey(written), nameKey(name)];
  if (one === '' || other === '' || one === other) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && long.includes(short)) return false;
  return !isSimilar(written, name) && !sharesWords(written, name);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Half of the shorter name's words and two: "Sistem Antrean Ringkas RSUD" is still "Antrean Ringkas". */
function sharesWords(written: string, name: string): boolean {
  const [one, other] = [new Set(wordsOf(written)), new Set(wordsOf(name))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 1 && shared * 2 > Math.min(one.size, other.size);
}

/**
 * A question a code; one a tab where most of its rows are so. Where no tab has the name of the entries tab it was renamed
 * there: a warning is enough.
 */
export function nameDoubts(sheets: readonly ScoreSheet[], entries: readonly Entry[], answers: Answers): Question[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const agreed = new Set(
    sheets.flatMap(({ rows }) =>
      rows.flatMap(({ entry, name }) => {
        const known = byCode.get(entry ?? '');
        return known !== undefined && name !== '' && !isAnotherName(name, known.name) ? known.code : [];
      }),
    ),
  );
  return sheets.flatMap((sheet) => {
    if (sheet.codeColumn === null || sheet.nameColumn === null) return [];
    const rows = sheet.rows.filter((row) => row.name !== '' && row.entry !== null);
    const doubts = rows.flatMap((row): Doubt[] => {
      const entry = byCode.get(row.entry ?? '');
      return entry !== undefined && agreed.has(entry.code) && isAnotherName(row.name, entry.name)
        ? [{ sheet, row, entry }]
        : [];
    });
    const isWhole = doubts.length > 2 && doubts.length * 2 > rows.length;
    const [first] = doubts;
    const asked =
      isWhole && first !== undefined
        ? [question(`names/${nameKey(sheet.tab)}`, first, doubts.length)]
        : doubts.map((one) => question(`names/${nameKey(sheet.tab)}/${codeKey(one.entry.code)}`, one, 1));
    return asked.filter(({ id }) => !answers.has(id));
  });
}

const question = (id: string, { sheet, row, entry }: Doubt, count: number): Question => {
  const at = { tab: sheet.tab, cell: a1(row.row, sheet.nameColumn ?? 0) };
  return questionOf('NAMES', id, at, { code: entry.code, one: entry.name, other: row.name, count });
};
