// The tidy tables of a package: one row a thing, for pivots and programs.
import type { Snapshot } from '../audit/snapshot';
import type { PackageContent } from './content';
import { csvText } from './csv';

export type TidyValue = string | number | boolean | null;
type TidyTable = { columns: readonly string[]; rows: TidyValue[][] };

/** One row a mark, as it counted; `value` is blank and `status` says so where a judge gave no score. */
export function scoreRows({ sheets }: Snapshot): TidyTable {
  const rows = sheets.flatMap(({ stage, judge, criteria, rows }) =>
    rows.flatMap(([entry, ...values]) =>
      criteria.flatMap((criterion, index): TidyValue[][] => {
        const value = values[index] ?? null;
        if (value === null) return [];
        const status = typeof value === 'number' ? 'score' : value === 'BK' ? 'recused' : 'unreadable';
        return [[stage, judge, entry, criterion, status === 'score' ? value : null, status]];
      }),
    ),
  );
  return { columns: ['stage', 'judge', 'entry', 'criterion', 'value', 'status'], rows };
}

function rankingRows({ rankings, entries }: PackageContent): TidyTable {
  const byCode = new Map(entries.map((one) => [one.code, one]));
  return {
    columns: [
      ...['stage', 'method', 'unit', 'rank', 'decidedRank', 'code', 'name', 'institution', 'category', 'score'],
      ...['advances', 'title', 'explanation'],
    ],
    rows: rankings.flatMap(({ stage, method, unit, standings }) =>
      standings.map((one): TidyValue[] => {
        const { name = '', institution = '', category = '' } = byCode.get(one.code) ?? {};
        const place = [stage, method, unit, one.rank, one.decidedRank, one.code, name, institution, category];
        return [...place, one.score, one.advances, one.title, one.explanation];
      }),
    ),
  };
}

const NOMINEE_COLUMNS = ['code', 'name', 'institution', 'category', 'unitType', 'link', 'rank', 'title'] as const;
const CONTACT_COLUMNS = ['contact', 'phone', 'email'] as const;

function nomineeRows({ nominees, personal }: PackageContent): TidyTable {
  const own = [
    ...(personal.includes('innovators') ? (['innovator'] as const) : []),
    ...(personal.includes('contacts') ? CONTACT_COLUMNS : []),
  ];
  return {
    columns: [...NOMINEE_COLUMNS, 'outcomes', ...own],
    rows: nominees.map((one) => [
      ...NOMINEE_COLUMNS.map((key) => one[key]),
      one.outcomes.join('; '),
      ...own.map((key) => one[key] ?? ''),
    ]),
  };
}

const findingRows = ({ findings }: PackageContent): TidyTable => ({
  columns: ['severity', 'code', 'stage', 'message'],
  rows: findings.map((one) => [one.severity, one.code, one.stage, one.message]),
});

/** The CSV parts by their names. */
export function csvParts(content: PackageContent, counted: Snapshot): Record<string, string> {
  const tables = {
    'nominees.csv': nomineeRows(content),
    'rankings.csv': rankingRows(content),
    'scores.csv': scoreRows(counted),
    'findings.csv': findingRows(content),
  };
  return Object.fromEntries(Object.entries(tables).map(([name, { columns, rows }]) => [name, csvText(columns, rows)]));
}
