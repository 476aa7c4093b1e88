// Which findings carry a remedy, and the nearest cases in which what was meant is for a person to say.
import type { Fix } from '../../../src/domain/competition/fix';
import type { ScoreSheet } from '../../../src/domain/competition/score-sheet';
import type { Cell } from '../../../src/domain/vocabulary/cell';
import { criterion, entry, FULL, findingsOf } from './support/stage';

const DATE = { date: '2023-05-08T00:00:00' };
const criteria = (max: number) => [criterion('Kebaruan', { max }), criterion('Efektif')];

const fixesOf = (...planted: Parameters<typeof findingsOf>): (Fix | undefined)[] =>
  findingsOf(...planted).map(({ fix }) => fix);

const cell = (raw: Cell, max = 100) =>
  fixesOf({ competition: { criteria: criteria(max) }, tabs: { J1: [['A', raw, 70], ...FULL.slice(1)], J2: FULL } })[0];

test.each<[Cell, Fix]>([
  ['82,5', { kind: 'type', old: '82,5', now: 82.5 }],
  [' 82.5 ', { kind: 'type', old: ' 82.5 ', now: 82.5 }],
  ['８２', { kind: 'type', old: '８２', now: 82 }],
  [DATE, { kind: 'score', old: DATE, now: 8.5 }],
  ['85%', { kind: 'score', old: '85%', now: 85 }],
  ['85,5 %', { kind: 'score', old: '85,5 %', now: 85.5 }],
])('%j: a score in its place', (raw, fix) => {
  expect(cell(raw)).toEqual(fix);
});

test.each<[string, Cell, number]>([
  ['a number beyond the range', '1.234,5', 100],
  ['a percentage beyond the scale', '850%', 100],
  ['a percentage of another scale', '50%', 100.5],
  ['an unfinished number', '8,', 100],
  ['two numbers', '80-85', 100],
  ['a date that may be two scores', { date: '2023-12-31T10:00:00' }, 100],
  ['a tick', true, 100],
])('%s: none', (_, raw, max) => {
  expect(cell(raw, max)).toBeUndefined();
});

test('a formula is never written over', () => {
  const alter = (sheet: ScoreSheet): ScoreSheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      marks: new Map([...row.marks].map(([name, mark]) => [name, { ...mark, formula: true as const }])),
    })),
  });
  const tabs = { J1: [['A', '82,5', 70] as Cell[], ...FULL.slice(1)], J2: FULL };
  const told = findingsOf({ tabs, alter });
  expect(told.filter(({ code }) => code === 'SCORE_TEXT_NUMBER').map(({ fix }) => fix)).toEqual([undefined]);
});

test('equal remedies over a block are one, different ones are not', () => {
  const tabs = {
    J1: [
      ['A', '80', '80'],
      ['B', '80', '80'],
      ['C', '75', 85],
    ] as Cell[][],
    J2: FULL,
  };
  expect(findingsOf({ tabs }).map(({ cell: at, fix }) => [at, fix?.now])).toEqual([
    ['C2:D3', 80],
    ['C4', 75],
  ]);
});

describe('a row', () => {
  const names = [entry('A', { name: 'Antrean Ringkas' }), entry('B', { name: 'Posyandu Sore' }), entry('C')];
  /** J1's first row says this. */
  const row = (code: string, name: string, entries = names) => {
    const rows = [['A', 80, 70], ...FULL.slice(1)];
    return findingsOf({
      competition: { entries },
      tabs: { J1: rows, J2: FULL },
      alter: (sheet) =>
        sheet.judge !== 'J1'
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((one, at) => {
                const found = entries.find((each) => each.code === code);
                return at === 0 ? { ...one, code, name, entry: found?.code ?? null } : one;
              }),
            },
    }).filter(({ code: told }) => told !== 'ROW_MISSING_ENTRY');
  };

  test.each([
    ['without a code', '', 'antrean ringkas', 'ROW_WITHOUT_CODE', 'A'],
    ['with a code of nobody', 'A9', 'Antrean Ringkas', 'ROW_UNKNOWN_ENTRY', 'A'],
    ['with a name mistyped', 'A', 'Antrian Ringkas', 'ROW_NAME_MISMATCH', 'Antrean Ringkas'],
  ])('%s is put right by the rest of it', (_, code, name, told, now) => {
    expect(row(code, name)).toMatchObject([{ code: told, fix: { kind: 'label', now } }]);
  });

  test.each([
    ['no name', '', ''],
    ['a name of nobody', '', 'Entah'],
    ['a name that another row has taken', '', 'Posyandu Sore'],
    ['the name of another entry beside a code', 'A', 'Posyandu Sore'],
    ['a name that says something else', 'A', 'Bu Retno'],
  ])('with %s is left to people', (_, code, name) => {
    expect(row(code, name).map(({ fix }) => fix)).toEqual([undefined]);
  });

  test('with a name that two entries have is left to people', () => {
    const twice = [names[0]!, names[1]!, entry('C', { name: 'Antrean ringkas' })];
    expect(row('', 'Antrean Ringkas', twice).map(({ fix }) => fix)).toEqual([undefined]);
  });
});
