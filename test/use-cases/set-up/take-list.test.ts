// Lists taken over by the built add-on, and a competition set up from nothing but lists.

import type { Host } from '../../../src/local/runtime/host';
import type { JudgeTabsAnswer, ListAnswer, Reply, State } from '../../../src/use-cases/server';
import { open, problemOf, type Tabs, validate } from '../support';

function take(host: Host, request: object): ListAnswer {
  const reply = host.call('takeList', request) as Reply<ListAnswer>;
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
}

const empty: Tabs = { Sheet1: [] };
const innovations = [
  'Nama Inovasi\tInstansi\tNo. WA\tEmail',
  '=HYPERLINK("http://jahat.example";"klik")\tDinas A\t081234567890\ta@b.id',
  'Si Cepat\t+Dinas B\t0812\tc@d.id',
  '8.5\tDinas C\t\t',
].join('\n');

it('a list is shown first, then added as text, and not twice', async () => {
  const host = await open(empty);
  host.call('createWorkbook', { preset: 'satuin-pelita' });
  const before = host.views();
  const shown = take(host, { kind: 'entries', text: innovations, write: false });
  expect(shown).toMatchObject({ tab: 'Peserta', written: false, total: 3, unknown: [], nameless: [] });
  expect(shown.rows.map(({ code }) => code)).toEqual(['P-01', 'P-02', 'P-03']);
  expect(host.views()).toEqual(before);
  expect(take(host, { kind: 'entries', text: innovations, write: true })).toMatchObject({ written: true, total: 3 });
  const { cells } = host.views().find(({ name }) => name === 'Peserta')!;
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  expect(
    host
      .sheets()
      .Peserta!.slice(1)
      .map((row) => [row[0], row[1], row[2], row[7]]),
  ).toEqual([
    ['P-01', '=HYPERLINK("http://jahat.example";"klik")', 'Dinas A', '081234567890'],
    ['P-02', 'Si Cepat', '+Dinas B', '0812'],
    ['P-03', '8.5', 'Dinas C', ''],
  ]);
  const again = take(host, { kind: 'entries', text: innovations, write: true });
  expect([again.total, again.repeatedTotal]).toEqual([0, 3]);
  expect(host.sheets().Peserta).toHaveLength(4);
});

it('a competition set up from a preset, lists and a form validates but for missing scores', async () => {
  const form: Tabs = {
    'Form Responses 1': [
      ['Timestamp', 'Email Address', 'Judul Inovasi', 'Nama Instansi', 'Link Proposal'],
      [new Date('2026-03-05T02:10:11Z'), 'a@b.id', 'Si Cepat', 'Dinas A', 'https://drive.google.com/x'],
      [new Date('2026-03-05T02:12:11Z'), 'c@d.id', 'Si Tepat', 'Dinas B', 'https://drive.google.com/y'],
      [new Date('2026-03-05T02:12:11Z'), 'c@d.id', 'Si Tepat', 'Dinas B', 'https://drive.google.com/y'],
    ],
  };
  // What a form has brought is nobody's workbook yet: it can be begun beside the responses.
  const opened = await open(form);
  const stateOf = () => (opened.call('getState') as { answer: State }).answer;
  expect(stateOf()).toMatchObject({ begun: true, unconfigured: true, responses: ['Form Responses 1'] });
  expect(stateOf().presets.length).toBeGreaterThan(4);
  expect(validate(opened).progress).toEqual([]);
  expect(problemOf(opened.call('createWorkbook', { preset: 'kolabik' }))).toBeNull();
  const fresh = stateOf();
  expect(fresh).toMatchObject({ begun: true, presets: [], setUp: { entries: 0, judges: 0, ready: [] } });
  expect(fresh.unconfigured).toBeUndefined();
  const taken = take(opened, { kind: 'entries', tab: 'Form Responses 1', write: true });
  expect([taken.total, taken.repeated]).toEqual([2, [{ row: 4, name: 'Si Tepat', why: 'twice' }]]);
  take(opened, { kind: 'judges', text: 'Bu Retno;retno@example.go.id\nPak Budi;budi@example.go.id', write: true });
  const made = opened.call('makeJudgeTabs', {}) as Reply<JudgeTabsAnswer>;
  if ('problem' in made) throw new Error(made.problem.message);
  expect(made.answer.tabs.map(({ status }) => status)).toEqual(['made', 'made']);
  expect(stateOf().setUp).toEqual({ entries: 2, judges: 2, ready: ['Proposal'] });
  expect(opened.sheets()[made.answer.tabs[0]!.tab]![3]).toContain('Tautan Proposal');
  const errors = validate(opened).findings.filter(({ severity }) => severity === 'error');
  expect(errors.filter(({ code }) => code !== 'SCORE_MISSING' && code !== 'TAB_EMPTY')).toEqual([]);
});

it.each<[object, string]>([
  [{ kind: 'entries', text: '', write: false }, 'kolom nama'],
  [{ kind: 'entries', text: 'a@b.id\nc@d.id', write: true }, 'kolom nama'],
  [{ kind: 'entries', tab: 'Tidak Ada', write: true }, 'tidak ada'],
  [{ kind: 'entries', tab: 'Juri', write: true }, 'tidak ada'],
  [{ kind: 'settings', text: 'x', write: true }, 'tidak dikenal'],
  [{ kind: 'entries', text: 5, write: true }, 'tidak dikenal'],
  [{ kind: 'entries', text: 'x'.repeat(1_000_001), write: true }, 'tidak dikenal'],
  [{ kind: 'entries', text: 'x\n'.repeat(10_001), write: true }, 'terlalu panjang'],
])('refuses %#', async (request, sentence) => {
  const host = await open();
  const before = host.views();
  expect(problemOf(host.call('takeList', request))).toMatchObject({
    code: 'BAD_REQUEST',
    message: expect.stringContaining(sentence),
  });
  expect(host.views()).toEqual(before);
});
