// The menu of the built add-on: what it says before and after a computation, and what each item does.

import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import type { Host } from '../../../src/local/runtime/host';
import { driveSentence } from '../../../src/use-cases/documents/words/drive';
import { setUpWords } from '../../../src/use-cases/set-up/words/set-up';
import { messages } from '../../../src/use-cases/words/messages';
import { base, compute, open, withCell, withSettings } from '../support';

const SCREEN = ['SpreadsheetApp.getUi', 'Ui.createMenu', 'Menu.addItem', 'Menu.addSeparator', 'Menu.addToUi'];
const labels = (host: Host) =>
  host.menus().flatMap((menu) => menu.items.flatMap((item) => ('label' in item ? [item.label] : [])));

describe.each(['onOpen', 'onInstall'] as const)('%s', (trigger) => {
  it('without any permission builds the menu and reads nothing', async () => {
    const host = await open(base, { authMode: 'NONE', grantedScopes: [] });
    host.open(trigger);
    expect(labels(host)).toEqual([
      'Buka panel',
      'Siapkan tab juri',
      'Periksa lembar juri',
      'Hitung peringkat',
      'Lihat peringkat lengkap',
      'Buat piagam dan surat',
      'Tutup penilaian dan hitung peringkat',
      'Siapkan tab Pleno',
      'Tetapkan hasil',
      'Periksa keaslian hasil',
      'Uji mandiri',
    ]);
    const { calls, total } = host.cost();
    expect(total).toBe(0);
    expect(Object.keys(calls).filter((member) => !SCREEN.includes(member))).toEqual([]);
  });

  it.each(['LIMITED', 'FULL'] as const)('with permission (%s) says the workbook’s own N', async (authMode) => {
    const host = await open(withCell('Pengaturan', 5, 1, 2), { authMode });
    host.open(trigger);
    expect(labels(host)).toContain('Hitung Top 10');
    compute(host);
    host.open(trigger);
    expect(labels(host)).toContain('Hitung Top 2');
  });

  it('builds the menu even when what is remembered cannot be read', async () => {
    const host = await open(base, {
      intercept: ({ member }) => {
        if (member === 'Properties.getProperties') throw new Error('Service error');
      },
    });
    host.open(trigger);
    expect(labels(host)).toHaveLength(11);
  });
});

/** The items after the judges' tabs, which are made already. */
const withoutSetUp = (host: Host): string[] =>
  labels(host).filter((label) => !(['id', 'en'] as const).some((one) => label === setUpWords(one).menu));

/** The menu speaks to the person, what it says of the work speaks of the workbook's tabs. */
describe.each([
  ['id', 'in_ID'],
  ['en', 'en_US'],
  ['id', 'en_US'],
  ['en', 'in_ID'],
] as const)('every item in a workbook in %s for a person in %s', (language, locale) => {
  const say = messages(language);
  const menu = messages(locale === 'en_US' ? 'en' : 'id').menu;
  const problems = messages(locale === 'en_US' ? 'en' : 'id').problems;
  const tabs = withSettings([['Bahasa', language]]);

  it('leads to a function that there is', async () => {
    const { body } = parse(readFileSync('dist/Code.js', 'utf8'), { ecmaVersion: 2019 });
    const functions = body.flatMap((one) => (one.type === 'FunctionDeclaration' ? [one.id.name] : []));
    const items = (await open(tabs, { locale })).menus().flatMap((menu) => menu.items);
    const wanted = items.flatMap((item) => ('function' in item ? [item.function] : []));
    expect(wanted).toHaveLength(11);
    expect(functions).toEqual(expect.arrayContaining(wanted));
  });

  it('does its work and says so', async () => {
    const host = await open(tabs, { locale });
    for (const label of withoutSetUp(host).slice(0, 2)) host.clickMenu(label);
    host.ui.answers.push('YES');
    for (const label of withoutSetUp(host).slice(2, 5)) host.clickMenu(label);
    expect(host.ui.sidebar).toMatchObject({ file: 'Sidebar', title: say.menu.name });
    expect(host.ui.dialog).toMatchObject({ file: 'Sidebar', title: menu.rankingTitle });
    // The scores are complete and nobody has closed judging: that is asked, in one click.
    expect(host.ui.alerts).toEqual([
      { title: say.menu.name, text: say.done.stillOpen('Penilaian', menu.close(10)), buttons: 'YES_NO' },
    ]);
    expect(host.ui.toasts).toEqual(
      [say.done.validated(0, 0), say.done.computed(1, 0), say.done.documents(2, 0, 0, 0)].map((message) => ({
        message,
        title: say.menu.name,
      })),
    );
    expect(host.documents()).toHaveLength(2);
  });

  it('a no leaves everything as it was', async () => {
    const host = await open(tabs, { locale });
    const before = host.sheets();
    host.clickMenu(menu.compute(10));
    expect(host.sheets()).toEqual(before);
    expect(host.ui.alerts).toHaveLength(1);
    expect(host.ui.toasts).toEqual([]);
  });

  it('closes, decides with a code for the minutes, and finds everything as it was decided', async () => {
    const host = await open(tabs, { locale });
    host.clickMenu(menu.close(10));
    host.clickMenu(menu.plenary);
    const plenary = language === 'id' ? 'Pleno' : 'Plenary';
    expect(host.ui.toasts.map((one) => one.message)).toEqual([
      say.done.computed(1, 0),
      say.done.plenaryReady(plenary, 3),
    ]);
    host.clickMenu(menu.decide);
    host.clickMenu(menu.verify);
    expect(host.ui.alerts.map((one) => one.text)).toEqual([
      expect.stringMatching(/\b(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}\.$/),
      say.done.verified(true),
    ]);
  });

  it('says what is wrong with the scores, and makes no document', async () => {
    const host = await open(withCell('Penilaian · J2', 3, 2, null, tabs), { locale });
    for (const label of withoutSetUp(host).slice(0, 5)) host.clickMenu(label);
    expect(host.ui.toasts.slice(0, 2).map((one) => one.message)).toEqual([
      say.done.validated(1, 0),
      say.done.computed(0, 1),
    ]);
    expect(host.ui.toasts[2]?.message).toMatch(language === 'id' ? /^Juri J2 belum menilai/ : /^.*\bJ2\b/);
    expect(host.documents()).toEqual([]);
  });

  it('says that nobody has won where the passing score lets nobody through', async () => {
    const passing = language === 'id' ? 'Nilai Minimal Lolos' : 'Passing Score';
    const host = await open(withSettings([[passing, 99]], tabs), { locale });
    host.clickMenu(menu.documents);
    expect(host.ui.toasts.map((one) => one.message)).toEqual([say.done.noWinners]);
  });

  it('says that Drive is not switched on so that it must be read', async () => {
    const host = await open(tabs, { locale, driveApi: false });
    host.clickMenu(menu.documents);
    expect(host.ui.alerts).toEqual([
      { title: say.menu.name, text: driveSentence({ kind: 'api-off', reason: '' }, language), buttons: 'OK' },
    ]);
  });

  it('says who may do it to those who may not', async () => {
    const host = await open(tabs, { locale, owner: 'pemilik@example.go.id', editors: ['retno@example.go.id'] });
    const other = host.as('retno@example.go.id');
    for (const label of labels(other).slice(1)) other.clickMenu(label);
    const text = problems.notAdmin('retno@example.go.id');
    expect(other.ui.alerts.map((one) => one.text)).toEqual(Array.from({ length: 10 }, () => text));
    expect(other.ui.toasts).toEqual([]);
    expect(host.ui.alerts).toEqual([]);
  });
});
