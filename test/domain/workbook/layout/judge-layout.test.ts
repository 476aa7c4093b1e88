// The layout of a judge's tab: what it shows, what it takes, and in which order it is read.
import {
  blankEntry,
  blankJudge,
  type Criterion,
  type Entry,
  type Stage,
} from '../../../../src/domain/competition/competition';
import {
  type JudgeTabLayout,
  type JudgeTabSource,
  judgeTabLayout,
  judgeTabRows,
  judgeTabRules,
  readingOrder,
} from '../../../../src/domain/workbook/layout';
import { entryFinder, readScoreSheet } from '../../../../src/domain/workbook/read/score-sheet';
import { evaluate, keptFormula, type Value } from '../../../../src/local/spreadsheet/formula';

const stage: Stage = { name: 'Proposal', weight: null, advance: 3, title: null, form: 'presentation', date: null };
const criterion = (name: string, max: number, min = 0): Criterion => {
  return { stage: null, name, weight: 20, min, max, description: '' };
};
const entry = (number: number, more: Partial<Entry> = {}): Entry => {
  return { ...blankEntry, code: `P-${number}`, name: `Inovasi ${number}`, institution: `Dinas ${number}`, ...more };
};
const entries = Array.from({ length: 46 }, (_, index) => entry(index + 1));
const source: JudgeTabSource = {
  stage,
  judge: { ...blankJudge, code: 'J1', name: 'Bu Retno' },
  entries,
  criteria: [criterion('Kebaruan', 100), criterion('Dampak (internal)', 100), criterion('Biaya', 2.5, 0.5)],
  language: 'id',
  competition: 'Lomba Uji 2026',
  deadline: '12 Maret 2026',
};
const layout = judgeTabLayout(source);

/** The value of the tab's cell, formulas computed, with some cells typed over. */
function shown(tab: JudgeTabLayout, typed: Record<string, Value> = {}) {
  const lookup = (row: number, column: number): Value => {
    const own = typed[`${row},${column}`];
    if (own !== undefined) return own;
    const formula = tab.formulas[row]?.[column] ?? '';
    if (formula !== '') return evaluate(keptFormula(formula), lookup);
    const value = tab.values[row]?.[column] ?? '';
    return value === '' ? null : value;
  };
  return lookup;
}

it('is a rectangle with a header that the reader knows', () => {
  const width = layout.widths.length;
  for (const row of [...layout.values, ...layout.formulas]) expect(row).toHaveLength(width);
  expect(layout.formulas).toHaveLength(layout.values.length);
  expect(layout.values[layout.headerRow]).toEqual([
    ...['Kode', 'Terisi', 'Nama Inovasi', 'Kebaruan (0–100)', 'Dampak (internal) (0–100)', 'Biaya (0,5–2,5)'],
    ...['Catatan untuk Panitia', 'Catatan untuk Peserta', 'Instansi'],
  ]);
  const read = shown(layout, { '4,3': 80, '4,4': 'BK', '4,6': 'catatan' });
  const values = layout.values.map((row, at) => row.map((_, column) => read(at, column) ?? ''));
  const sheet = readScoreSheet(
    { tab: layout.name, values },
    'Proposal',
    'J1',
    source.criteria.slice(),
    entryFinder(entries),
  );
  expect(sheet.headerRow).toBe(layout.headerRow);
  expect([...sheet.columns]).toEqual([
    ['Kebaruan', [3]],
    ['Dampak (internal)', [4]],
    ['Biaya', [5]],
  ]);
  expect(sheet.rows.map((row) => row.entry)).toEqual(entries.map((one) => one.code));
  expect(sheet.rows[0]).toMatchObject({ institution: 'Dinas 1', notesToCommittee: 'catatan' });
  expect([...sheet.rows[0]!.marks.values()].map((mark) => mark.kind)).toEqual(['score', 'recused', 'blank']);
});

it('says on top how far the judge is, and in each row', () => {
  const status = (typed: Record<string, Value>) => [shown(layout, typed)(4, 1), shown(layout, typed)(0, 0)];
  expect(status({})).toEqual(['', '0 dari 46 selesai']);
  expect(status({ '4,3': 0 })).toEqual(['1/3', '0 dari 46 selesai']);
  expect(status({ '4,3': 0, '4,4': 1, '4,5': 2.5 })).toEqual(['✓', '1 dari 46 selesai']);
  expect(status({ '4,3': 'bk' })).toEqual(['BK', '1 dari 46 selesai']);
  expect(status({ '4,3': 'delapan' })).toEqual(['0/3', '0 dari 46 selesai']);
  expect(shown(judgeTabLayout({ ...source, language: 'en' }))(0, 0)).toBe('0 of 46 done');
});

it.each<[Value, boolean, boolean]>([
  [0, true, false],
  [0.5, true, true],
  [2.5, true, true],
  [2.6, true, false],
  [100, true, false],
  [101, false, false],
  [-1, false, false],
  ['BK', true, true],
  ['bk', true, true],
  ['BKX', false, false],
  ['80', false, false],
  ['delapan', false, false],
  [true, false, false],
  // A date typed as 8.5 is the number of a day.
  [46150, false, false],
  // Sheets takes a blank whatever the rule says; the rule itself does not hold for one.
  [null, false, false],
])('a score cell is asked for %p', (value, ofHundred, ofTwoAndAHalf) => {
  const [wide, narrow] = layout.validations;
  const holds = (rule: typeof wide, down: number, right: number) =>
    evaluate(keptFormula(rule!.formula), () => value, { rows: down, columns: right });
  expect(holds(wide, 0, 0)).toBe(ofHundred);
  expect(holds(wide, 20, 1)).toBe(ofHundred);
  expect(holds(narrow, 7, 0)).toBe(ofTwoAndAHalf);
});

it('has one rule for criteria of one scale, and opens scores and notes alone', () => {
  expect(layout.validations.map(({ block }) => block)).toEqual([
    { top: 4, left: 3, height: 46, width: 2 },
    { top: 4, left: 5, height: 46, width: 1 },
  ]);
  expect(layout.open).toEqual({ top: 4, left: 3, height: 46, width: 5 });
  for (const { formula, help } of layout.validations) {
    expect(formula).not.toMatch(/,|\d\.\d/);
    expect(help.length).toBeLessThan(225);
  }
});

it('colours a row by how far it is', () => {
  const first = (status: string) =>
    layout.colours.find(({ formula }) => evaluate(keptFormula(formula), () => status || null) === true)?.background;
  expect(['', '2/3', '✓', 'BK'].map(first)).toEqual([undefined, '#fff2cc', '#d9ead3', '#e0e0e0']);
});

it('says in one line of a phone how to score', () => {
  expect(layout.values[2]![0]).toBe('Nilai sesuai judul atau BK (benturan). Batas: 12 Maret 2026.');
  const same = judgeTabLayout({ ...source, criteria: [criterion('Kebaruan', 100)], deadline: '' });
  expect(same.values[2]![0]).toBe('Nilai 0–100 atau BK (benturan).');
  expect(same.values[1]![0]).toBe('Proposal · Bu Retno (J1) · Lomba Uji 2026');
});

it('has a column of links only where there are any, and nothing of how entrants are reached', () => {
  const linked = [entry(1, { link: 'https://example.go.id/p1', email: 'a@b.id', phone: '0812', contact: 'Bu Sri' })];
  const tab = judgeTabLayout({ ...source, entries: linked });
  expect(tab.values[4]).toEqual(['P-1', '', 'Inovasi 1', '', '', '', '', '', 'Dinas 1', 'https://example.go.id/p1']);
  expect(JSON.stringify(tab)).not.toMatch(/a@b\.id|0812|Bu Sri/);
});

it('rows that are added are like the first ones', () => {
  const whole = judgeTabLayout(source);
  const before = judgeTabLayout({ ...source, entries: entries.slice(0, 40) });
  const added = judgeTabRows(entries.slice(40), before.values.length, source);
  expect([...before.values, ...added.values]).toEqual(whole.values);
  expect([...before.formulas.slice(1), ...added.formulas]).toEqual(whole.formulas.slice(1));
  expect(judgeTabRules(source, 46).progress.formula).toBe(whole.formulas[0]![0]);
});

describe('reading order', () => {
  const files: Stage = { ...stage, form: 'files' };
  const judge = (code: string) => ({ ...blankJudge, code });
  const codes = (list: readonly Entry[]) => list.map((one) => one.code);

  it('of files differs from judge to judge, and is always the same', () => {
    const [one, other] = [readingOrder(entries, files, judge('J1')), readingOrder(entries, files, judge('J2'))];
    expect(codes(one)).not.toEqual(codes(other));
    expect(codes(one)).not.toEqual(codes(entries));
    expect([...codes(one)].sort()).toEqual([...codes(entries)].sort());
    expect(codes(readingOrder([...entries].reverse(), files, judge('j1')))).toEqual(codes(one));
    const more = readingOrder([...entries, entry(47)], files, judge('J1'));
    expect(codes(more.filter((each) => each.code !== 'P-47'))).toEqual(codes(one));
  });

  it('puts every entry everywhere about equally often', () => {
    const judges = Array.from({ length: 400 }, (_, index) => judge(`J${index + 1}`));
    const five = entries.slice(0, 5);
    const firsts = judges.map((one) => readingOrder(five, files, one)[0]!.code);
    for (const { code } of five) {
      const count = firsts.filter((one) => one === code).length;
      // 80 expected, standard deviation 8.
      expect(count).toBeGreaterThan(48);
      expect(count).toBeLessThan(112);
    }
  });

  it('of presentations is the running order', () => {
    expect(readingOrder(entries, stage, judge('J1'))).toEqual(entries);
  });
});
