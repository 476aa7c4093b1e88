// Which tables are the judges', and on which criteria: the largest group of tabs with the same numeric columns.
import { nameKey } from '../../vocabulary/keys';
import { isCriterion } from '../read/score-sheet';
import { criterionKeys } from './not-criteria';
import type { ScoreTable } from './score-table';

export type JudgeGroup = {
  /** In the order of the tabs. */
  tables: ScoreTable[];
  /** Names of the criteria, in the order of the columns of the first table that has them all. */
  criteria: string[];
};

type Candidate = { table: ScoreTable; keys: string[] };

/**
 * The largest group of tables with the same criteria (of equal ones that with more rows, then the first); a table alone
 * only where no other is like one. Null when nothing is to be told.
 */
export function judgeGroup(tables: readonly ScoreTable[]): JudgeGroup | null {
  const candidates = candidatesOf(tables);
  const repeated = sameCriteria(candidates).filter((group) => group.length > 1);
  const core = best(repeated) ?? (candidates.length === 1 ? candidates : best(overlapping(candidates)));
  const first = core?.[0];
  if (core === null || first === undefined) return null;
  const keys = first.keys.filter((key) => core.every((one) => one.keys.includes(key)));
  return groupOn(tables, namesOf(first.table, keys));
}

/**
 * The tables that are scored on these criteria. One that has only some of them, but at least half, is still a judge's: what
 * it lacks is for validation to say, and no judge is left out in silence. It is not when another tab has the same columns
 * and both have others of their own: that is another round of judging.
 */
export function groupOn(tables: readonly ScoreTable[], criteria: readonly string[]): JudgeGroup | null {
  const candidates = candidatesOf(tables);
  const repeated = sameCriteria(candidates).filter((group) => group.length > 1);
  const keys = criteria.map((name) => nameKey(name));
  const members = tables.filter((table) => {
    const shared = criteria.filter((name) => table.columns.some((one) => isCriterion(one.name, { name }))).length;
    if (shared === criteria.length) return true;
    if (shared === 0 || shared * 2 < criteria.length) return false;
    const own = candidates.find((one) => one.table === table);
    const isLone = own === undefined || !repeated.some((group) => group.includes(own));
    return isLone || own.keys.every((key) => keys.includes(key));
  });
  return members.length === 0 ? null : { tables: members, criteria: [...criteria] };
}

/** Where nobody has scored yet: all tables, on the columns that all of them have and that hold no words; null without any. */
export function openGroup(tables: readonly ScoreTable[]): JudgeGroup | null {
  const [first] = tables;
  if (first === undefined || tables.some((table) => table.columns.some((one) => one.kind === 'numbers'))) return null;
  const isCommon = (key: string): boolean =>
    tables.every((table) => table.columns.some((one) => one.key === key && one.kind === 'open'));
  const criteria = namesOf(first, first.columns.map((one) => one.key).filter(isCommon));
  return criteria.length === 0 ? null : { tables: [...tables], criteria };
}

function candidatesOf(tables: readonly ScoreTable[]): Candidate[] {
  // A column counts on every tab where it could hold scores once it does hold some on one of them.
  const isBegun = tables.some((table) => table.columns.some((one) => one.kind === 'numbers'));
  const scored = new Set(
    tables.flatMap((table) =>
      table.columns.filter((one) => one.kind === 'numbers' || (isBegun && one.isMeant)).map((one) => one.key),
    ),
  );
  return tables.flatMap((table): Candidate[] => {
    const columns = table.columns.filter((one) => one.kind !== 'words' && scored.has(one.key));
    const keys = criterionKeys(columns.map((one) => one.key));
    return keys.length === 0 ? [] : [{ table, keys }];
  });
}

/** The names of the columns with these keys, in the table's order. */
const namesOf = (table: ScoreTable, keys: readonly string[]): string[] =>
  table.columns.filter((one) => keys.includes(one.key)).map((one) => one.name);

const rowsIn = (group: readonly Candidate[]): number => group.reduce((sum, { table }) => sum + table.lines.length, 0);

function best(groups: readonly Candidate[][]): Candidate[] | null {
  const [first = null] = [...groups].sort(
    (one, other) =>
      other.length - one.length || rowsIn(other) - rowsIn(one) || groups.indexOf(one) - groups.indexOf(other),
  );
  return first;
}

function sameCriteria(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const key = [...one.keys].sort().join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Where no two tables have exactly the same criteria: around each table those that share at least half with it. */
function overlapping(candidates: readonly Candidate[]): Candidate[][] {
  return candidates
    .map((seed) =>
      candidates.filter((one) => {
        const shared = one.keys.filter((key) => seed.keys.includes(key)).length;
        return shared > 0 && shared * 2 >= Math.max(one.keys.length, seed.keys.length);
      }),
    )
    .filter((group) => {
      const [first] = group;
      return group.length > 1 && first?.keys.some((key) => group.every((one) => one.keys.includes(key)));
    });
}
