// The panel's settings form on the built add-on: what it reads, what it may write, and that nothing else is touched.

import type { Host } from '../../src/local/runtime/host';
import type { Details, Reply, State } from '../../src/use-cases/server';
import { compute, open, problemOf, validate, withSettings } from './support';

const detailsOf = (reply: unknown): Details => {
  const { answer } = reply as { answer?: Details };
  if (answer === undefined) throw new Error(JSON.stringify(reply));
  return answer;
};
const change = (host: Host, settings: object) => host.call('changeSettings', { settings });
const tab = (host: Host) => host.sheets().Pengaturan ?? [];
const settingOf = (host: Host, key: string) => tab(host).find(([one]) => one === key)?.[1];

it('answers with the settings, the newest history first, and contacts of those asked for', async () => {
  const host = await open();
  compute(host);
  const { settings, history, judges, entries } = detailsOf(host.call('readDetails', { entries: ['p-02', 'X'] }));
  expect(settings).toMatchObject({ competition: 'Lomba Uji', top: 1, method: 'mean' });
  expect(history[0]).toMatchObject({ action: 'compute', by: expect.stringContaining('@') });
  expect(judges.map(({ code, name }) => [code, name])).toEqual([
    ['J1', 'Bu Retno'],
    ['J2', 'Pak Budi'],
  ]);
  expect(entries.map(({ code }) => code)).toEqual(['P-02']);
});

it('writes what changed in words of the workbook, adds what was not listed, and leaves the rest', async () => {
  const host = await open();
  const before = tab(host);
  const after = detailsOf(
    change(host, {
      method: 'median',
      top: 2,
      plenaryDate: '2023-12-07',
      tieBreaks: ['median', 'shared'],
      year: '2023',
    }),
  );
  expect(after.settings).toMatchObject({ method: 'median', top: 2, plenaryDate: '2023-12-07', year: '2023' });
  expect(tab(host).slice(0, 5)).toEqual(before.slice(0, 5));
  expect(['Jumlah Top', 'Metode', 'Penentu Nilai Sama', 'Tanggal Pleno'].map((key) => settingOf(host, key))).toEqual([
    2,
    'median',
    'median, bersama',
    '7 Desember 2023',
  ]);
  const written = tab(host);
  change(host, { method: 'median', top: 2 });
  expect(tab(host)).toEqual(written);
});

it('takes a setting away', async () => {
  const host = await open(withSettings([['Nilai Minimal Lolos', 70]]));
  change(host, { passingScore: null });
  expect(settingOf(host, 'Nilai Minimal Lolos')).toBe('');
});

it.each([{ top: 0 }, { method: 'dadu' }, { rahasia: 'x' }, { decimals: 7 }, { plenaryDate: 'besok' }, { prizes: [1] }])(
  'refuses %j and writes nothing',
  async (wrong) => {
    const host = await open();
    const before = tab(host);
    expect(problemOf(change(host, { year: '2024', ...wrong }))?.code).toBe('BAD_REQUEST');
    expect(tab(host)).toEqual(before);
  },
);

it('what is typed stays text: no formula', async () => {
  const host = await open();
  change(host, { organizer: '=HYPERLINK("http://x")', signerNip: '196805121990031007', competition: '@x' });
  expect(detailsOf(host.call('readDetails', { entries: [] })).settings).toMatchObject({
    organizer: '=HYPERLINK("http://x")',
    signerNip: '196805121990031007',
    competition: '@x',
  });
  const formulas = host.views().flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null));
  expect(formulas).toEqual([]);
});

it('a rule changed after scoring is told by the next check', async () => {
  const host = await open();
  validate(host);
  change(host, { method: 'median' });
  expect(validate(host).findings.map(({ code }) => code)).toContain('RULE_CHANGED_AFTER_SCORING');
});

it('the panel speaks the language a person chose, and the workbook keeps its own', async () => {
  const host = await open(withSettings([['Metode', 'lotre']]), { owner: 'a@x', user: 'a@x', editors: ['b@x'] });
  expect((host.call('chooseLanguage', { language: 'en' }) as { answer: State }).answer.language).toBe('en');
  expect(validate(host).findings[0]?.message).toMatch(/\bis\b|\bnot\b/);
  compute(host);
  expect(Object.keys(host.sheets())).not.toContain('History');
  expect((host.as('b@x').call('getState') as Reply<State> & { answer: State }).answer.language).toBe('id');
  expect(detailsOf(host.call('readDetails', { entries: [] })).settings?.language).toBe('id');
});
