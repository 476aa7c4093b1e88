// The tables of an archive of packages: rows ready for a pivot, the same in the workbook, as CSV and as Parquet.
import type { Plain } from '../competition/change';
import type { CheckedPackage } from './check';
import { governmentOf } from './merge';
import type { TidyValue } from './tables';
import { scoreRows } from './tables';

/** `text` and `flag` may be blank, `whole` and `number` too. */
type ColumnType = 'text' | 'whole' | 'number' | 'flag';
export type ArchiveColumn = { name: string; type: ColumnType };

/** Of a package: the year and the province that its rows lie under. */
export type Partition = { year: string; province: string };

export type ArchiveTable = {
  name: 'competitions' | 'entries' | 'marks' | 'standings' | 'decisions';
  /** Behind year and province, which every row begins with. */
  columns: readonly ArchiveColumn[];
  rows: (of: CheckedPackage) => TidyValue[][];
};

const text = (...names: string[]): ArchiveColumn[] => names.map((name) => ({ name, type: 'text' }));
const whole = (...names: string[]): ArchiveColumn[] => names.map((name) => ({ name, type: 'whole' }));
const number = (name: string): ArchiveColumn => ({ name, type: 'number' });
const flag = (name: string): ArchiveColumn => ({ name, type: 'flag' });

const UNKNOWN = 'unknown';

/** What a folder on any system may be called. */
const asFolder = (name: string): string =>
  name.replace(/[^\p{L}\p{N} .-]+/gu, '-').replace(/^[. ]+|[. ]+$/g, '') || UNKNOWN;

export const partitionOf = ({ competition }: Pick<CheckedPackage['content'], 'competition'>): Partition => ({
  year: /\d{4}/.exec(competition.year)?.[0] ?? UNKNOWN,
  province: asFolder(competition.province),
});

/** What joins the tables: the code of the result, and the government and city that a pivot asks for. */
const WHOSE = text('result', 'government', 'city');
const whose = ({ content }: CheckedPackage): string[] => [
  content.decided.code,
  governmentOf(content),
  content.competition.city,
];

const competitions: ArchiveTable = {
  name: 'competitions',
  columns: [
    ...WHOSE,
    ...text('competition', 'organizer', 'lastStage', 'method'),
    ...whole('stages', 'entries', 'institutions', 'judges', 'marks', 'nominees'),
    ...text('decidedAt', 'hash', 'evidenceSeal'),
  ],
  rows: (of) => {
    const { competition, decided, stage, rankings, entries, judges, nominees } = of.content;
    const counts = [
      ...[rankings.length, entries.length, new Set(entries.map((one) => one.institution)).size],
      ...[judges.length, scoreRows(of.counted).rows.length, nominees.length],
    ];
    const method = rankings[rankings.length - 1]?.method ?? '';
    return [
      [
        ...[...whose(of), competition.name, competition.organizer, stage, method, ...counts],
        ...[decided.at, decided.hash, decided.evidenceSeal],
      ],
    ];
  },
};

const entries: ArchiveTable = {
  name: 'entries',
  columns: [...WHOSE, ...text('entry', 'name', 'institution', 'category', 'unitType', 'status'), flag('nominated')],
  rows: (of) => {
    const nominated = new Set(of.content.nominees.map(({ code }) => code));
    return of.content.entries.map((one) => [
      ...[...whose(of), one.code, one.name, one.institution, one.category, one.unitType, one.status],
      nominated.has(one.code),
    ]);
  },
};

const marks: ArchiveTable = {
  name: 'marks',
  columns: [...WHOSE, ...text('stage', 'judge', 'entry', 'criterion'), number('value'), ...text('status')],
  rows: (of) => {
    const own = whose(of);
    return scoreRows(of.counted).rows.map((row) => [...own, ...row]);
  },
};

const standings: ArchiveTable = {
  name: 'standings',
  columns: [
    ...[...WHOSE, ...text('stage', 'method', 'unit', 'entry', 'name', 'institution', 'category', 'unitType')],
    ...[...whole('rank', 'decidedRank'), number('score'), flag('advances'), ...text('title')],
  ],
  rows: (of) => {
    const byCode = new Map(of.content.entries.map((one) => [one.code, one]));
    return of.content.rankings.flatMap(({ stage, method, unit, standings }) =>
      standings.map((one) => {
        const { name = '', institution = '', category = '', unitType = '' } = byCode.get(one.code) ?? {};
        const entry = [stage, method, unit, one.code, name, institution, category, unitType];
        return [...whose(of), ...entry, one.rank, one.decidedRank, one.score, one.advances, one.title];
      }),
    );
  },
};

/** What plenaries decided otherwise than the scores; their reasons, which may name persons, stay in the packages. */
const decisions: ArchiveTable = {
  name: 'decisions',
  columns: [...WHOSE, ...text('stage', 'entry'), ...whole('decidedRank', 'votesFor', 'votesAgainst')],
  rows: (of) => {
    const cell = (plain: Plain | undefined): TidyValue => plain ?? null;
    return of.counted.plenary.map(([stage, entry, rank, , votesFor, votesAgainst]) => [
      ...[...whose(of), cell(stage), cell(entry), cell(rank), cell(votesFor), cell(votesAgainst)],
    ]);
  },
};

export const ARCHIVE_TABLES: readonly ArchiveTable[] = [competitions, entries, marks, standings, decisions];
