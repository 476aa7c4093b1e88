// Findings made from the numbers: each with a planted fault and its nearest innocent case.
import { mayBeWritten } from '../../../../src/domain/validation/finding';
import { criterion, entry, findingsOf, judge, type Planted, type Rows } from '../support/stage';

/** Twelve entries, five judges, five criteria on 0 to 100: strengths far apart, a small fixed deviation per judge and cell. */
const ENTRIES = Array.from({ length: 12 }, (_, index) => entry(`P${index + 1}`));
const JUDGES = ['J1', 'J2', 'J3', 'J4', 'J5'];
const CRITERIA = Array.from({ length: 5 }, (_, index) => criterion(`K${index + 1}`));
const competition = { entries: ENTRIES, judges: JUDGES.map((code) => judge(code)), criteria: CRITERIA };

const markOf = (judgeIndex: number, row: number, column: number): number =>
  60 + 3 * row - judgeIndex + ((7 * row + 5 * column + 11 * judgeIndex) % 6);
const honest: Record<string, Rows> = Object.fromEntries(
  JUDGES.map((code, index) => [
    code,
    ENTRIES.map((one, row) => [one.code, ...CRITERIA.map((_, column) => markOf(index, row, column))]),
  ]),
);
const told = (tabs: Record<string, Rows>, more: Planted = {}) => findingsOf({ competition, tabs, ...more });
const changed = (code: string, change: (mark: number, row: number, column: number) => number) => ({
  ...honest,
  [code]: honest[code]!.map(([own = '', ...marks], row) => [
    own,
    ...marks.map((mark, column) => change(Number(mark), row, column)),
  ]),
});

it('says nothing of honest judges', () => {
  expect(told(honest)).toEqual([]);
});

describe('SCORE_SCALE_SUSPECT', () => {
  it('tells of a judge who scores on 0 to 10, once', () => {
    expect(told(changed('J2', (mark) => mark / 10))).toEqual([
      {
        code: 'SCORE_SCALE_SUSPECT',
        severity: 'warning',
        stage: 'Proposal',
        tab: 'Proposal · J2',
        params: { judge: 'J2', criteria: CRITERIA.map(({ name }) => name), highest: 9.6, usual: expect.any(Number) },
      },
    ]);
  });

  it('names the one criterion that is on another scale', () => {
    const findings = told(changed('J2', (mark, _, column) => (column === 1 ? mark / 10 : mark)));
    expect(findings).toMatchObject([{ code: 'SCORE_SCALE_SUSPECT', params: { criteria: ['K2'] } }]);
  });

  it('leaves a judge alone who is merely strict, and a panel that scores low together', () => {
    expect(told(changed('J2', (mark) => mark / 2))).toEqual([]);
    const low = Object.fromEntries(
      JUDGES.map((code) => [
        code,
        honest[code]!.map(([own = '', ...marks]) => [own, ...marks.map((one) => Number(one) / 10)]),
      ]),
    );
    expect(told(low)).toEqual([]);
  });
});

describe('SCORE_OUTLIER', () => {
  it('tells of one score without its last digit', () => {
    const findings = told(changed('J3', (mark, row, column) => (row === 6 && column === 2 ? 8 : mark)));
    expect(findings).toMatchObject([
      {
        code: 'SCORE_OUTLIER',
        severity: 'info',
        cell: 'E8',
        params: { judge: 'J3', entry: '“Inovasi P7” (P7)', value: 8 },
      },
    ]);
  });

  it('leaves alone an entry that a judge rates low throughout, or all judges in one criterion', () => {
    expect(told(changed('J3', (mark, row) => (row === 6 ? 20 : mark)))).toEqual([]);
    const weak = Object.fromEntries(
      JUDGES.map((code) => [
        code,
        changed(code, (mark, row, column) => (row === 6 && column === 2 ? 20 : mark))[code]!,
      ]),
    );
    expect(told(weak)).toEqual([]);
  });
});

describe('JUDGE_NO_VARIANCE', () => {
  it('tells of a judge who gives everybody the same', () => {
    expect(told(changed('J4', () => 80))).toMatchObject([
      { code: 'JUDGE_NO_VARIANCE', severity: 'warning', tab: 'Proposal · J4', params: { judge: 'J4', rows: 12 } },
    ]);
  });

  it('leaves a judge alone with one other score, and one who scored few entries', () => {
    expect(told(changed('J4', (_, row, column) => (row + column === 0 ? 79 : 80)))).toEqual([]);
    const few = { ...honest, J4: honest.J4!.slice(0, 2).map(([code = '']) => [code, 80, 80, 80, 80, 80]) };
    expect(told(few, { settings: { missing: 'assigned' } })).toEqual([]);
  });

  it('leaves a panel alone that sees no differences on a coarse scale', () => {
    const coarse = Object.fromEntries(
      JUDGES.map((code, index) => [
        code,
        ENTRIES.map((one, row) => [one.code, ...CRITERIA.map(() => (index > 1 && row % 6 === 0 ? 3 : 4))]),
      ]),
    );
    const parts = { ...competition, criteria: CRITERIA.map((one) => ({ ...one, max: 4 })) };
    expect(findingsOf({ competition: parts, tabs: coarse })).toEqual([]);
  });
});

describe('JUDGES_IDENTICAL', () => {
  it('tells of a copied tab, also when a few scores were changed afterwards', () => {
    expect(told({ ...honest, J5: honest.J1! })).toMatchObject([
      {
        code: 'JUDGES_IDENTICAL',
        severity: 'warning',
        params: { judges: ['J1', 'J5'], entries: 12, same: 60, marks: 60 },
      },
    ]);
    const touched = honest.J1!.map(([code = '', ...marks], row) => [
      code,
      ...marks.map((mark, column) => (column === 0 && row < 3 ? Number(mark) + 1 : mark)),
    ]);
    expect(told({ ...honest, J5: touched })).toMatchObject([{ code: 'JUDGES_IDENTICAL', params: { same: 57 } }]);
  });

  it('leaves alone judges who agree on half of the scores, and a panel that scores by common consent', () => {
    const half = honest.J5!.map((row, index) => (index % 2 === 0 ? honest.J1![index]! : row));
    expect(told({ ...honest, J5: half })).toEqual([]);
    const consent = Object.fromEntries(JUDGES.map((code) => [code, honest.J1!]));
    const apart = { ...consent, J5: honest.J5!.map((row, index) => (index < 2 ? row : honest.J1![index]!)) };
    expect(told(apart).filter(({ code }) => code === 'JUDGES_IDENTICAL')).toEqual([]);
  });

  it('leaves alone equal scores of two entries: that happens', () => {
    const few = { J1: honest.J1!.slice(0, 2), J2: honest.J1!.slice(0, 2) };
    const pair = { ...competition, judges: [judge('J1'), judge('J2')] };
    expect(
      findingsOf({ competition: pair, tabs: few, settings: { missing: 'assigned' }, reached: ['P1', 'P2'] }),
    ).toEqual([]);
  });
});

it('keeps what concerns a single judge’s way of scoring out of the tabs', () => {
  const all = [
    ...told(changed('J2', (mark) => mark / 10)),
    ...told(changed('J3', (mark, row, column) => (row === 6 && column === 2 ? 8 : mark))),
    ...told(changed('J4', () => 80)),
    ...told({ ...honest, J5: honest.J1! }),
  ];
  expect(all).toHaveLength(4);
  expect(all.filter(mayBeWritten)).toEqual([]);
});

describe('JUDGES_DISAGREE', () => {
  const apart = changed('J1', (mark, row) => (row === 0 ? mark + 30 : mark));

  it('tells of an entry whose judges lie further apart than the setting allows, and names no judge', () => {
    const [finding, ...others] = told(apart, { settings: { maxSpread: 25 } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'JUDGES_DISAGREE',
      severity: 'warning',
      params: { entry: '“Inovasi P1” (P1)', limit: 25 },
    });
    expect(JSON.stringify(finding)).not.toContain('J1');
  });

  it('says nothing without a limit, at the limit, and of one judge alone', () => {
    expect(told(apart).map(({ code }) => code)).not.toContain('JUDGES_DISAGREE');
    const two = { competition: { judges: [judge('J1'), judge('J2')] }, settings: { maxSpread: 10 } };
    const rows: Rows = [
      ['A', 90, 90],
      ['B', 60, 90],
      ['C', 75, 85],
    ];
    const ten: Rows = [
      ['A', 80, 80],
      ['B', 60, 90],
      ['C', 75, 85],
    ];
    expect(findingsOf({ ...two, tabs: { J1: rows, J2: ten } })).toEqual([]);
    expect(findingsOf({ ...two, settings: { maxSpread: 9.99 }, tabs: { J1: rows, J2: ten } })).toMatchObject([
      { code: 'JUDGES_DISAGREE', params: { entry: '“Inovasi A” (A)', low: 80, high: 90 } },
    ]);
  });
});
