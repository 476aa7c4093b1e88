// What only a person can say of a workbook: asked, answered in the panel, remembered, answered otherwise; on the built add-on.
import type { Host } from '../../../src/local/runtime/host';
import type { ValidateAnswer } from '../../../src/use-cases/answers';
import { messages } from '../../../src/use-cases/words/messages';
import { type CellValue, compute, open, problemOf, type Tabs, validate, withTabs } from '../support';

const JUDGES = ['Juri 1', 'Juri 2', 'Juri 3'];
/** Whoever is best in the third column of scores, which has no header, is last in the other two. */
const tab = (judge: number): CellValue[][] => [
  ['Kode', 'Nama Inovasi', 'Efektif', 'Manfaat', null],
  ['P-01', 'Antrean Ringkas', 80 + judge, 80, 20],
  ['P-02', 'Posyandu Sore', 70, 72 + judge, 60 + judge],
  ['P-03', 'Kurir Obat', 60, 61, 98 - judge],
  ['P-04', 'Lapor Kilat', 75 - judge, judge === 1 ? 69 : 66, 50],
];
const unnamed: Tabs = Object.fromEntries(JUDGES.map((name, index) => [name, tab(index)]));
const COLUMN = 'column/#4';

const answer = (host: Host, answers: unknown) => host.call('answerQuestions', { answers });
const answered = (host: Host, answers: Record<string, string | null>): ValidateAnswer => {
  const reply = answer(host, answers) as { answer?: ValidateAnswer };
  if (reply.answer === undefined) throw new Error(JSON.stringify(reply));
  return reply.answer;
};
const codes = ({ findings }: Pick<ValidateAnswer, 'findings'>) => findings.map(({ code }) => code);
const first = (host: Host) => compute(host).stages[0]?.ranking[0]?.code;
const tabsOf = (host: Host) => Object.keys(host.sheets());

it('what is open is an error with a question, and nothing is ranked or written down', async () => {
  const host = await open(unnamed);
  const computed = compute(host);
  expect(computed.ok).toBe(false);
  expect(computed.stages).toEqual([]);
  expect(codes(computed)).toEqual(['UNDERSTANDING_OPEN', 'SCALE_ASSUMED']);
  expect(computed.understood.questions).toEqual([
    {
      id: COLUMN,
      tab: 'Juri 1',
      tabs: JUDGES,
      cell: 'E1',
      message: 'Kolom E tidak berjudul, tetapi berisi angka. Apakah ini kriteria?',
      options: [
        { id: 'criterion', label: 'Ya, kriteria' },
        { id: 'ignore', label: 'Tidak dihitung' },
      ],
      default: 'criterion',
    },
  ]);
  expect(computed.understood.answers).toEqual([]);
  expect(computed.understood.facts.length).toBeGreaterThan(3);
  expect(tabsOf(host)).not.toContain('Kriteria');
});

it('the menu leads to the panel, where it is answered', async () => {
  const host = await open(unnamed);
  const { menu, done } = messages('id');
  for (const item of [menu.validate, menu.compute(10), menu.close(10)]) host.clickMenu(item);
  expect(host.ui.alerts.map(({ text }) => text)).toEqual(Array(3).fill(done.questions(1)));
  expect(done.questions(1)).toContain(`“${menu.open}”`);
  expect(messages('en').done.questions(2)).toContain(`“${messages('en').menu.open}”`);
  expect(host.ui.toasts).toEqual([]);
});

it('what was only guessed before the answer is no rule that was changed', async () => {
  const host = await open(unnamed);
  compute(host);
  answered(host, { [COLUMN]: 'ignore' });
  expect(codes(compute(host))).toEqual(['SCALE_ASSUMED']);
});

it('the answer decides, and is remembered for every run after it', async () => {
  const [counted, ignored] = [await open(unnamed), await open(unnamed)];
  expect(codes(answered(counted, { [COLUMN]: 'criterion' }))).toEqual(['SCALE_ASSUMED']);
  expect(codes(answered(ignored, { [COLUMN]: 'ignore' }))).toEqual(['SCALE_ASSUMED']);
  expect(tabsOf(counted)).toEqual(JUDGES);
  for (const [host, winner] of [
    [counted, 'P-03'],
    [ignored, 'P-01'],
  ] as const) {
    expect([first(host), first(host)]).toEqual([winner, winner]);
    expect(tabsOf(host)).toContain('Kriteria');
    expect(validate(host).ok).toBe(true);
  }
});

it('stands in the history, before the computation it first decides and whenever it is answered otherwise', async () => {
  const host = await open(unnamed);
  const rows = (): string[] =>
    (host.sheets().Riwayat ?? []).flatMap((row) => {
      const texts = row.map(String);
      if (texts.includes('hitung')) return ['hitung'];
      return texts.includes('jawab pertanyaan') ? texts.filter((text) => text.startsWith('Kolom E')) : [];
    });
  const asked = 'Kolom E tidak berjudul, tetapi berisi angka. Apakah ini kriteria?';
  answered(host, { [COLUMN]: 'ignore' });
  expect(tabsOf(host)).toEqual(JUDGES);
  compute(host);
  expect(rows()).toEqual([`${asked} → Tidak dihitung`, 'hitung']);
  compute(host);
  expect(rows()).toHaveLength(2);
  answered(host, { [COLUMN]: 'criterion' });
  expect(rows()[2]).toBe(`${asked} → Ya, kriteria`);
});

it('lists what was answered in the language of whoever reads it, and asks once more what is taken back', async () => {
  const host = await open(unnamed);
  answered(host, { [COLUMN]: 'ignore' });
  host.call('chooseLanguage', { language: 'en' });
  const { understood } = validate(host);
  expect(understood).toMatchObject({
    questions: [],
    answers: [
      {
        id: COLUMN,
        tab: 'Juri 1',
        message: 'Column E has no header, but holds numbers. Is it a criterion?',
        option: 'ignore',
      },
    ],
  });
  expect(understood.facts[0]?.message).toMatch(/^3 judge tabs/);
  expect(answered(host, { [COLUMN]: 'criterion' }).understood.answers[0]?.option).toBe('criterion');
  const { understood: again } = answered(host, { [COLUMN]: null });
  expect(again.answers).toEqual([]);
  expect(again.questions.map(({ id, message }) => [id, message])).toEqual([
    [COLUMN, 'Column E has no header, but holds numbers. Is it a criterion?'],
  ]);
});

describe('hostile requests', () => {
  const HOSTILE: [string, unknown][] = [
    ['a question that is not asked', { 'column/x': 'ignore' }],
    ['an option that it does not have', { [COLUMN]: 'entry' }],
    ['the name of something every object has', { [COLUMN]: 'toString' }],
    ['an empty option', { [COLUMN]: '' }],
    ['markup', { [COLUMN]: '<img src=x onerror=alert(1)>' }],
    ['one that fits beside one that does not', { [COLUMN]: 'ignore', 'row/x': 'ignore' }],
    ['taking back what was never answered', { [COLUMN]: null }],
    ['the name of a prototype', { constructor: 'ignore' }],
    ['a number', { [COLUMN]: 1 }],
    ['a list', ['ignore']],
    ['no answers', null],
  ];
  it.each(HOSTILE)('%s: refused, and nothing is remembered', async (_, answers) => {
    const host = await open(unnamed);
    expect(problemOf(answer(host, answers))?.code).toBe('BAD_REQUEST');
    expect(validate(host).understood).toMatchObject({ questions: [{ id: COLUMN }], answers: [] });
  });

  it('an answer given before is only changed to what its kind can be', async () => {
    const host = await open(unnamed);
    answered(host, { [COLUMN]: 'ignore' });
    for (const option of ['entry', 'toString', '']) {
      expect(problemOf(answer(host, { [COLUMN]: option }))?.code).toBe('BAD_REQUEST');
    }
    expect(validate(host).understood.answers[0]?.option).toBe('ignore');
  });

  it('no more is remembered than a property holds', async () => {
    const long = 'Inovasi Pelayanan Terpadu '.repeat(20);
    const rows = (judge: number): CellValue[][] => [
      ['Kode', 'Nama Inovasi', 'Efektif', 'Manfaat'],
      ...Array.from({ length: 60 }, (_, index): CellValue[] => {
        const own = judge === 1 && index % 3 === 0;
        return [
          `P-${index}`,
          own ? `Lain ${index} ${long}` : `Inovasi ${index}`,
          60 + ((index * 7) % 30),
          50 + (index % 40),
        ];
      }),
    ];
    const host = await open({ 'Juri 1': rows(0), 'Juri 2': rows(1) });
    const { questions } = validate(host).understood;
    expect(questions.length).toBe(20);
    const all = Object.fromEntries(questions.map(({ id }) => [id, 'same']));
    expect(problemOf(answer(host, all))).toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('terlalu banyak'),
    });
    expect(validate(host).understood.answers).toEqual([]);
    const [one] = questions;
    expect(answered(host, { [one!.id]: 'same' }).understood.questions).toHaveLength(19);
  });
});

it('a column that the criteria tab does not list cannot be answered into counting: it is to be listed', async () => {
  const named = Object.fromEntries(
    JUDGES.map((name, index) => [
      name,
      tab(index).map((row, at) => (at === 0 ? [...row.slice(0, 4), 'Kebaruan'] : row)),
    ]),
  );
  const Kriteria: CellValue[][] = [
    ['Kriteria', 'Bobot', 'Maks'],
    ['Efektif', 50, 100],
    ['Manfaat', 50, 100],
  ];
  const host = await open(withTabs({ Kriteria }, named));
  const [question] = validate(host).understood.questions;
  expect(question).toMatchObject({ id: 'column/kebaruan', options: [{ id: 'ignore' }], default: null });
  expect(problemOf(answer(host, { 'column/kebaruan': 'criterion' }))?.code).toBe('BAD_REQUEST');
  answered(host, { 'column/kebaruan': 'ignore' });
  expect(first(host)).toBe('P-01');
});

it('what an earlier version asked otherwise is told by its ids, and can be taken back', async () => {
  const old = { 'old/1': { option: 'perhaps', kind: 'OLD', params: {}, tab: 'X' } };
  const properties = { document: { understanding: JSON.stringify(old) } };
  const host = await open(unnamed, { readOnlyState: { spreadsheetId: 'x', tabs: {}, protections: {}, properties } });
  expect(validate(host).understood.answers).toEqual([
    { id: 'old/1', tab: 'X', message: 'old/1', options: [{ id: 'perhaps', label: 'perhaps' }], option: 'perhaps' },
  ]);
  expect(answered(host, { 'old/1': null }).understood.answers).toEqual([]);
});
