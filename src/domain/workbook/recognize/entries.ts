// The entries that the judges' tabs speak of.
import { blankEntry, type Entry } from '../../competition/competition';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { isCriterion, isScoreLike } from '../read/score-sheet';
import type { EntryLine, ScoreTable } from './score-table';

/** `names`: how often each is written. */
type Found = { code: string; names: Map<string, number>; institution: string; category: string };

/** True where any table knows its entries by codes. */
export const isByCode = (tables: readonly ScoreTable[]): boolean =>
  tables.some((table) => table.lines.some((line) => line.code !== ''));

/**
 * All entries in the order in which they first appear, known by their code, or by their name where no tab has codes (with
 * the institution where several have one name): then they are given codes P01, P02 … Notes and signatures below a table are none.
 */
export function entriesOf(tables: readonly ScoreTable[], criteria: readonly string[]): Entry[] {
  const byCode = isByCode(tables);
  const shared = byCode ? new Set<string>() : sharedNames(tables);
  const found = new Map<string, Found>();
  for (const table of tables) {
    for (const { code, name, institution, category } of entryLines(table, criteria, byCode)) {
      const own = nameKey(name);
      const key = byCode ? codeKey(code) : shared.has(own) ? `${own}\n${nameKey(institution)}` : own;
      if (key === '') continue;
      const one = found.get(key) ?? { code, names: new Map<string, number>(), institution: '', category: '' };
      found.set(key, one);
      one.institution ||= institution;
      one.category ||= category;
      if (name !== '') one.names.set(name, (one.names.get(name) ?? 0) + 1);
    }
  }
  const width = Math.max(2, String(found.size).length);
  return [...found.values()].map(({ code, names, institution, category }, index) => ({
    ...blankEntry,
    ...(byCode ? { code } : { code: `P${String(index + 1).padStart(width, '0')}`, codeMadeUp: true }),
    name: mostWritten(names),
    institution,
    category,
  }));
}

/** Names that one tab has for several institutions. */
function sharedNames(tables: readonly ScoreTable[]): Set<string> {
  return new Set(
    tables.flatMap(({ lines }) => {
      const byName = new Map<string, Set<string>>();
      for (const { name, institution } of lines) {
        const key = nameKey(name);
        if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(nameKey(institution)));
      }
      return [...byName].flatMap(([key, institutions]) => (institutions.size > 1 ? key : []));
    }),
  );
}

/** As most tabs write it; of equal ones as it stands first. */
function mostWritten(names: ReadonlyMap<string, number>): string {
  const most = Math.max(0, ...names.values());
  return [...names].find(([, count]) => count === most)?.[0] ?? '';
}

/**
 * The lines that stand for entries: all that were scored; of the others those that still look like one. By code it has a
 * digit in its code and a name beside it; by name it stands above the last scored line, or has an institution.
 */
function entryLines(table: ScoreTable, criteria: readonly string[], byCode: boolean): EntryLine[] {
  const columns = table.columns.filter((one) => criteria.some((name) => isCriterion(one.name, { name })));
  const isScored = (line: EntryLine): boolean => columns.some(({ column }) => isScoreLike(line.values[column]));
  const lastScored = table.lines.map(isScored).lastIndexOf(true);
  return table.lines.filter((line, index) => {
    if (byCode ? line.code === '' : line.name === '') return false;
    if (isScored(line)) return true;
    if (!byCode) return index < lastScored || line.institution !== '';
    return /\p{N}/u.test(line.code) && (line.name !== '' || (!table.hasNames && !/[\s,]/.test(line.code)));
  });
}
