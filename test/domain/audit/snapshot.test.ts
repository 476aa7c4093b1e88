// What counts for a result: complete, canonical, and told apart value by value.
import { changesBetween } from '../../../src/domain/audit/changes';
import { codeOf } from '../../../src/domain/audit/code';
import { RULES, snapshotOf, snapshotText } from '../../../src/domain/audit/snapshot';
import { changePhrase } from '../../../src/domain/audit/words/changes';
import { defaultSettings } from '../../../src/domain/settings/settings';
import { decisionsContent, readDecisions, snapshotIn } from '../../../src/domain/workbook/tabs/decisions';
import { competition, criterion, entry, judge, sheet, stage } from '../ranking/support';

const parts = { entries: [entry('P-01'), entry('P-02')], judges: [judge('J1')] };
const tab = (rows: [string, (number | string)[]][]) => [sheet('Penilaian', 'J1', ['Nilai'], rows)];
const before = () =>
  snapshotOf(
    competition(parts),
    tab([
      ['P-01', [80]],
      ['P-02', [70]],
    ]),
  );

/** Settings that no rank, place or title depends on: names, places and dates, numbers of documents, words, warnings. */
const WITHOUT_EFFECT = [
  ...['competition', 'year', 'organizer', 'government', 'province', 'city', 'language', 'maxSpread', 'judgeFiles'],
  ...['letterScores'],
  ...['deadline', 'admins', 'objectionDays', 'plenaryDate', 'plenaryTime', 'plenaryPlace', 'ceremonyDate'],
  ...['ceremonyTime', 'ceremonyPlace', 'decisionDate', 'juryDecreeNumber', 'minutesNumber', 'decreeNumber'],
  ...['legalBasis', 'acknowledgedBy', 'copies', 'signerName', 'signerPosition', 'signerGrade', 'signerNip'],
];

it('every setting either counts or is known to have no effect on the result', () => {
  expect([...RULES, ...WITHOUT_EFFECT].sort()).toEqual(Object.keys(defaultSettings).sort());
});

/** Of each configuration table one row, the fields that count, and those that no rank, place or title depends on. */
const TABLES = {
  stages: [stage('Penilaian'), ['name', 'weight', 'advance', 'title'], ['form', 'date']],
  criteria: [criterion('Nilai'), ['stage', 'name', 'weight', 'min', 'max'], ['description']],
  entries: [
    entry('P-01'),
    ['code', 'name', 'institution', 'category', 'status'],
    ['unitType', 'innovator', 'contact', 'phone', 'email', 'link', 'reason'],
  ],
  judges: [judge('J1'), ['code', 'institution', 'stages', 'conflicts'], ['name', 'role', 'email', 'phone']],
  institutions: [
    { name: 'Dinas A', parent: '', unitType: '', required: false },
    ['name', 'parent'],
    ['unitType', 'required'],
  ],
} as const;

describe.each(Object.entries(TABLES))('%s', (table, [row, counts, others]) => {
  const textWith = (changed: object) => snapshotText(competition({ ...parts, [table]: [{ ...row, ...changed }] }), []);
  const another = (value: unknown) => (typeof value === 'number' ? value + 1 : Array.isArray(value) ? ['X'] : 'X');

  it('every field either counts or is known to have no effect on the result', () => {
    expect([...counts, ...others].sort()).toEqual(Object.keys(row).sort());
  });

  it.each(Object.keys(row))('another %s', (field) => {
    const isOther = textWith({ [field]: another(row[field as keyof typeof row]) }) !== textWith({});
    expect(isOther).toBe((counts as readonly string[]).includes(field));
  });
});

it.each(RULES)('another %s is another result', (rule) => {
  const textOf = (settings: object) => snapshotText(competition({ ...parts, settings }), []);
  expect(textOf({ [rule]: ['X'] })).not.toBe(textOf({}));
});

it.each([
  ['a score', [80.01]],
  ['a score taken out', ['']],
  ['a recusal', ['BK']],
  ['a score as text', ['80']],
])('%s is another result', (_, values) => {
  const textOf = (marks: (number | string)[]) => snapshotText(competition(parts), tab([['P-01', marks]]));
  expect(textOf(values)).not.toBe(textOf([80]));
});

it.each(['stage', 'entry', 'rank', 'reason', 'votesFor', 'votesAgainst'] as const)(
  'another %s of a plenary decision is another result',
  (field) => {
    const decision = {
      stage: 'Penilaian',
      entry: 'P-01',
      computed: 1,
      rank: 2,
      reason: 'x',
      votesFor: 3,
      votesAgainst: 0,
    };
    const textOf = (changed: object) =>
      snapshotText(
        competition({ ...parts, stages: [stage('Penilaian'), stage('Final')] }),
        [],
        [{ ...decision, ...changed, tab: 'Pleno', cell: null }],
      );
    expect(textOf({ [field]: field === 'stage' ? 'Final' : 7 })).not.toBe(textOf({}));
  },
);

it('does not depend on the order of rows', () => {
  const turned = tab([
    ['P-02', [70]],
    ['P-01', [80]],
  ]);
  expect(JSON.stringify(snapshotOf(competition(parts), turned))).toBe(JSON.stringify(before()));
});

it('a mark, a row and the mere order of entries are told', () => {
  const after = (rows: [string, (number | string)[]][], of = parts) => snapshotOf(competition(of), tab(rows));
  const score = { thing: 'score', names: ['Penilaian', 'J1', 'P-02'] };
  expect(
    changesBetween(
      before(),
      after([
        ['P-01', [80]],
        ['P-02', ['BK']],
      ]),
    ),
  ).toEqual([{ ...score, field: 'Nilai', old: 70, now: 'BK' }]);
  expect(changesBetween(before(), after([['P-01', [80]]]))).toEqual([{ ...score, field: null, old: '70', now: null }]);
  const turned = { ...parts, entries: [...parts.entries].reverse() };
  expect(
    changesBetween(
      before(),
      after(
        [
          ['P-01', [80]],
          ['P-02', [70]],
        ],
        turned,
      ),
    ),
  ).toEqual([{ thing: 'order', names: [], field: null, old: null, now: null }]);
  expect(changesBetween(before(), before())).toEqual([]);
});

it('a judge’s whole tab that came or went is told once', () => {
  const without = snapshotOf(competition(parts), []);
  const names = ['Penilaian', 'J1'];
  const [gone, ...rest] = changesBetween(before(), without);
  expect([gone, rest]).toEqual([{ thing: 'score', names, field: null, old: 2, now: null }, []]);
  expect(changePhrase(gone!, 'id')).toBe('tab juri J1 (Penilaian): tidak ada lagi (dengan nilai 2 peserta)');
  const [come, ...others] = changesBetween(without, before());
  expect([come, others]).toEqual([{ thing: 'score', names, field: null, old: null, now: 2 }, []]);
  expect(changePhrase(come!, 'en')).toBe('tab of judge J1 (Penilaian): put in (with scores of 2 entries)');
});

it('lists, outcomes and statuses are told as people write them', () => {
  const change = (thing: 'judge' | 'stage' | 'entry', field: string, old: string | null, now: string) =>
    changePhrase({ thing, names: ['X'], field, old, now }, 'id');
  expect(change('judge', 'conflicts', '[]', '["P-01","P-02"]')).toContain('semula kosong, kini “P-01, P-02”');
  expect(change('stage', 'title', null, '{"outcomes":[{"places":3,"name":"Nominasi"}]}')).toContain('“3: Nominasi”');
  expect(change('stage', 'title', '{"name":"Terbaik"}', '{bukan')).toContain('semula “Terbaik”, kini “{bukan”');
  expect(change('entry', 'status', 'running', 'withdrawn')).toContain('semula kosong, kini “mundur”');
});

it('is kept in pieces that fit a cell, and comes back the same', () => {
  const names = Array.from({ length: 3000 }, (_, index) => entry(`P-${index}`, { name: ' =é 🙂 “x”  '.repeat(3) }));
  const text = JSON.stringify(snapshotOf(competition({ ...parts, entries: names }), []));
  const decided = { stage: 'Penilaian', code: '', at: '', by: '', method: '', version: '1', hash: '', text };
  const content = decisionsContent([decided], 'Penetapan', 'id', 'Penetapan', 'x');
  const pieces = content.values.slice(3).map((row) => String(row[8]));
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(piece).toMatch(/^[\x21-\x7e](?:[\x20-\x7e]{0,30000}[\x21-\x7e])?$/);
  const [back] = readDecisions({ tab: 'Penetapan', values: content.values });
  expect(snapshotIn(back!)?.canonical).toBe(text);
});

it('the code has eight digits, whatever the hash', () => {
  expect(codeOf('0'.repeat(64))).toBe('0000-0000');
  expect(codeOf('f'.repeat(64))).toMatch(/^\d{4}-\d{4}$/);
});
