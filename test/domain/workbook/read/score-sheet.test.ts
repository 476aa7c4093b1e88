// A judge's tab as people make it.
import type { Criterion, Entry } from '../../../../src/domain/competition/competition';
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { entryFinder, readScoreSheet } from '../../../../src/domain/workbook/read/score-sheet';
import { gridOf } from '../grids';

const criteria = ['Kebaruan', 'Efektif'].map((name) => ({
  name,
  stage: null,
  weight: 1,
  min: 0,
  max: 100,
  description: '',
})) satisfies Criterion[];
const entries = [
  { code: 'P-01', name: 'Antrean Ringkas' },
  { code: 'P-02', name: 'Posyandu Sore' },
] as Entry[];

const read = (...rows: Cell[][]) =>
  readScoreSheet(gridOf('Proposal · J1', rows), 'Proposal', 'J1', criteria, entryFinder(entries));
const kinds = (sheet: ReturnType<typeof read>) =>
  sheet.rows.map((row) => [row.entry, ...[...row.marks.values()].map((mark) => mark.kind)]);

it('finds the header in the first ten rows and the columns in any order', () => {
  const sheet = read(
    ['LEMBAR PENILAIAN'],
    ['Juri: Bu Retno'],
    [],
    ['Efektif', 'kode', 'NAMA INOVASI', 'Kebaruan (30%)'],
    [80, 'P-01', 'x', 70],
  );
  expect(sheet).toMatchObject({ headerRow: 3, codeColumn: 1 });
  expect(sheet.columns).toEqual(
    new Map([
      ['Efektif', [0]],
      ['Kebaruan', [3]],
    ]),
  );
  expect(sheet.rows[0]?.marks.get('Kebaruan')).toEqual({ kind: 'score', value: 70, at: { row: 4, column: 3 } });
});

it('sorts cells into scores, blanks, recusals and what cannot be read', () => {
  const sheet = read(
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', 0, ' \u00a0'],
    ['P-02', 'bk', '8,5'],
    ['P-01', true, { date: '2026-05-08T00:00:00' }],
    ['P-02', '#REF!', 'K'],
  );
  expect(kinds(sheet)).toEqual([
    ['P-01', 'score', 'blank'],
    ['P-02', 'recused', 'unreadable'],
    ['P-01', 'unreadable', 'unreadable'],
    ['P-02', 'unreadable', 'unreadable'],
  ]);
});

it('knows entries however their code is written, and keeps unknown ones that were scored', () => {
  const sheet = read(['Kode', 'Kebaruan', 'Efektif'], ['p1', 1, 2], ['P-99', 3, 4], ['', 5, 6]);
  expect(sheet.rows.map(({ entry, code }) => [entry, code])).toEqual([
    ['P-01', 'p1'],
    [null, 'P-99'],
    [null, ''],
  ]);
});

it('passes over weights, notes and signatures', () => {
  const sheet = read(
    ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'],
    ['Bobot', '', 30, 70],
    ['P-01', 'Antrean Ringkas', 80, 81],
    ['Pasuruan, 7 Desember 2023', '', '', ''],
    ['', 'Dr. Retno', '', ''],
  );
  expect(sheet.rows.map((row) => row.entry)).toEqual(['P-01']);
});

it('notes every column that carries the name of a criterion, and those that are missing by their absence', () => {
  const sheet = read(['Kode', 'Kebaruan', 'Kebaruan'], ['P-01', 1, 2]);
  expect(sheet.columns).toEqual(new Map([['Kebaruan', [1, 2]]]));
});

it('matches by an unambiguous name where the tab has no codes at all', () => {
  const sheet = read(['Nama Inovasi', 'Kebaruan', 'Efektif'], ['posyandu sore', 1, 2]);
  expect(sheet.rows[0]?.entry).toBe('P-02');
});

it('does not take a tab without a header for an empty one', () => {
  const sheet = read(['P-01', 80, 90]);
  expect(sheet.headerRow).toBeNull();
  expect(sheet.rows).toHaveLength(1);
});

it('tells a criterion from another whose name begins with it', () => {
  const names = ['Dampak', 'Dampak (internal)'];
  const sheet = readScoreSheet(
    gridOf('Proposal · J1', [
      ['Kode', ...names],
      ['P-01', 80, 90],
    ]),
    'Proposal',
    'J1',
    names.map((name) => ({ ...criteria[0]!, name })),
    entryFinder(entries),
  );
  expect([...sheet.columns]).toEqual([
    ['Dampak', [1]],
    ['Dampak (internal)', [2]],
  ]);
});
