// Names, formulas, protection and sorted cells: each with a planted fault and its nearest innocent case.
import type { Mark, ScoreSheet } from '../../../../src/domain/competition/score-sheet';
import { checkEntries, checkStage, rowOrderOf } from '../../../../src/domain/validation';
import { entry, FULL, findingsOf, judge, type Planted, type Rows, stageCheck } from '../support/stage';

const only = { competition: { judges: [judge('J1')] } };

describe('ROW_NAME_MISMATCH', () => {
  const named = (names: string[]): Planted => ({
    ...only,
    alter: (sheet) => ({ ...sheet, rows: sheet.rows.map((row, index) => ({ ...row, name: names[index] ?? '' })) }),
  });

  it('tells of a name that is another entry’s, or nobody’s', () => {
    expect(findingsOf(named(['Inovasi A', 'Lain sama sekali', 'Inovasi C']))).toEqual([
      {
        code: 'ROW_NAME_MISMATCH',
        severity: 'warning',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        cell: 'B3',
        params: { judge: 'J1', entry: 'B', written: 'Lain sama sekali', name: 'Inovasi B' },
      },
    ]);
    const sorted = findingsOf(named(['Inovasi B', 'Inovasi C', 'Inovasi A']));
    expect(sorted.map(({ code, cell }) => [code, cell])).toEqual([
      ['ROW_NAME_MISMATCH', 'B2'],
      ['ROW_NAME_MISMATCH', 'B3'],
      ['ROW_NAME_MISMATCH', 'B4'],
    ]);
  });

  it('leaves alone case, spaces and punctuation, a cut name, a blank one', () => {
    expect(findingsOf(named(['INOVASI  A.', '', 'inovasi-c']))).toEqual([]);
    const long = [entry('A', { name: 'Antrean Ringkas Puskesmas' }), entry('B'), entry('C')];
    const cut = named(['Antrean Ringkas …', 'Inovasi B', 'Inovasi C']);
    expect(findingsOf({ ...cut, competition: { ...only.competition, entries: long } })).toEqual([]);
  });

  it('leaves alone a column of other names, as the innovators’', () => {
    expect(findingsOf(named(['Siti', 'Budi', 'Retno']))).toEqual([]);
  });
});

describe('SCORE_FORMULA', () => {
  const calculated = (change: (mark: Mark) => Mark): Planted => ({
    ...only,
    alter: (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        marks: new Map([...row.marks].map(([name, mark]) => [name, mark.at.column === 2 ? change(mark) : mark])),
      })),
    }),
  });

  it('tells of calculated scores, as one range', () => {
    expect(findingsOf(calculated((mark) => ({ ...mark, formula: true }) as Mark))).toEqual([
      {
        code: 'SCORE_FORMULA',
        severity: 'warning',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        cell: 'C2:C4',
        params: {
          judge: 'J1',
          where: {
            entries: ['“Inovasi A” (A)', '“Inovasi B” (B)', '“Inovasi C” (C)'],
            criteria: ['Kebaruan'],
            cells: 3,
          },
        },
      },
    ]);
  });

  it('leaves a formula that has failed to the finding about that', () => {
    const failed = calculated(({ at }) => ({ kind: 'unreadable', raw: '#REF!', at, formula: true }));
    expect(findingsOf(failed).map(({ code }) => code)).toEqual(['SCORE_ERROR']);
  });
});

describe('TAB_UNPROTECTED', () => {
  const withProtected = (protectedTabs: string[]) => checkStage({ ...stageCheck(), protectedTabs });

  it('tells of a judge’s tab that is not protected where others are', () => {
    expect(withProtected(['Pengaturan', 'Proposal · J1'])).toEqual([
      { code: 'TAB_UNPROTECTED', severity: 'info', stage: 'Proposal', tab: 'Proposal · J2', params: { judge: 'J2' } },
    ]);
  });

  it('says nothing where all judges’ tabs are, and where nothing is protected', () => {
    expect(withProtected(['Proposal · J1', 'Proposal · J2'])).toEqual([]);
    expect(withProtected([])).toEqual([]);
  });
});

describe('ENTRY_DUPLICATE_NAME', () => {
  const of = (...names: string[]) =>
    names.map((name, row) => ({ entry: entry(`P${row + 1}`, { name }), row: row + 1 }));
  const found = (entries: ReturnType<typeof of>) =>
    checkEntries({ tab: 'Peserta', columns: new Map([['name', 1]]), entries });

  it('tells of a name that two entries carry, at the second', () => {
    expect(found(of('Antrean Ringkas', 'Posyandu', 'ANTREAN  RINGKAS!'))).toEqual([
      {
        code: 'ENTRY_DUPLICATE_NAME',
        severity: 'warning',
        tab: 'Peserta',
        cell: 'B4',
        params: { name: 'Antrean Ringkas', codes: ['P1', 'P3'], rows: [2, 4] },
      },
    ]);
  });

  it('leaves alone numbered names, blank ones, and an entry that withdrew and came again', () => {
    expect(found(of('Inovasi 1', 'Inovasi 2', '', ''))).toEqual([]);
    const [one, other] = of('Antrean', 'Antrean');
    const withdrawn = { ...one!, entry: { ...one!.entry, status: 'withdrawn' as const } };
    expect(found([withdrawn, other!])).toEqual([]);
  });
});

describe('SCORE_ROWS_PERMUTED', () => {
  const entries = 'ABCDEFGHIJ'.split('').map((code) => entry(code));
  const rows: Rows = entries.map(({ code }, index) => [code, 60 + 3 * index, 90 - 2 * index]);
  /** The scores moved by so many rows, the codes staying. */
  const moved = (order: number[]): Rows => rows.map(([code = ''], index) => [code, ...rows[order[index]!]!.slice(1)]);
  const checkOf = (tab: Rows, more: Partial<Planted['competition']> = {}) =>
    stageCheck({ competition: { entries, judges: [judge('J1')], ...more }, tabs: { J1: tab } });
  const orderOf = (tab: Rows, more: Partial<Planted['competition']> = {}) => {
    const { sheets, competition } = checkOf(tab, more);
    return rowOrderOf(sheets.get('J1') as ScoreSheet, new Map(competition.entries.map((one) => [one.code, one])));
  };
  const toldAfter = (before: Rows, now: Rows, more: Partial<Planted['competition']> = {}) => {
    const order = orderOf(before);
    return checkStage({ ...checkOf(now, more), orders: new Map(order === null ? [] : [['J1', order]]) });
  };
  const reversed = moved([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);

  it('tells that only the scores were sorted', () => {
    expect(toldAfter(rows, reversed)).toEqual([
      {
        code: 'SCORE_ROWS_PERMUTED',
        severity: 'error',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        params: { judge: 'J1', rows: 10 },
      },
    ]);
    expect(toldAfter(rows, moved([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]))).toHaveLength(1);
  });

  it('tells it of half-filled tabs too, where the blanks were sorted to the end', () => {
    const blank = (tab: Rows, at: number[]): Rows =>
      tab.map((row, index) => (at.includes(index) ? [row[0]!, '', ''] : row));
    const half = blank(rows, [0, 2, 4, 6]);
    const sorted = rows.map(([code = ''], index): Rows[number] => {
      const filled = half.filter((row) => row[1] !== '');
      return [code, ...(filled[index]?.slice(1) ?? ['', ''])];
    });
    const codes = toldAfter(half, sorted).map(({ code }) => code);
    expect(codes).toContain('SCORE_ROWS_PERMUTED');
  });

  it('leaves alone whole rows that were sorted, two exchanged rows, and any new score', () => {
    expect(toldAfter(rows, [...rows].reverse())).toEqual([]);
    expect(toldAfter(rows, moved([1, 0, 2, 3, 4, 5, 6, 7, 8, 9]))).toEqual([]);
    const changed = reversed.map((row, index) => (index === 0 ? [row[0]!, 99, 99] : row));
    expect(toldAfter(rows, changed)).toEqual([]);
  });

  it('leaves alone entries that were given new codes, or new names', () => {
    const renamed = entries.map((one) => ({ ...one, name: `Baru ${one.code}` }));
    expect(toldAfter(rows, rows, { entries: renamed })).toEqual([]);
    const recoded = entries.map((one) => ({ ...one, code: `X${one.code}` }));
    const tab = rows.map(([code, ...marks]): Rows[number] => [`X${code}`, ...marks]);
    expect(toldAfter(rows, tab, { entries: recoded })).toEqual([]);
  });

  it('is remembered in less than a hundred signs, and of two rows not at all', () => {
    expect(orderOf(rows)?.length).toBeLessThan(100);
    expect(orderOf(FULL.slice(0, 2))).toBeNull();
  });
});
