// The wide dialog in a real browser against a scripted server.
import type { Locator, Page } from 'playwright-core';
import { dialogWords } from '../../src/sidebar/words/dialog';
import { sidebarWords } from '../../src/sidebar/words/sidebar';
import { violationsIn } from '../axe';
import { closeBrowser, describeInBrowser } from '../browser';
import { assessed, HOSTILE, profiled, state } from './fixture';
import { openWide, type Script, said } from './page';

const { id } = dialogWords;
const whole = { ...profiled, reliability: assessed.reliability };
const admin = {
  getState: [{ answer: state }],
  computeRanking: [{ answer: profiled }, { answer: whole }],
} satisfies Script;

let open: Awaited<ReturnType<typeof openWide>>;
const start = async (script: Script = admin): Promise<Page> => {
  open = await openWide(script);
  return open.page;
};
const rowsOf = (table: Locator) =>
  table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describeInBrowser('the wide dialog', () => {
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.dialogs).toEqual([]);
    expect(open.requests).toEqual(['https://panel.test/']);
    await open.close();
  });
  afterAll(closeBrowser);

  it('shows the ranking at once, the rank ranges when they come, and writes nothing', async () => {
    const page = await start({ ...admin, computeRanking: [{ answer: profiled }, { answer: whole, held: true }] });
    await page.waitForSelector('.full');
    await said(page, id.assessing);
    expect(await page.locator('.plot .range').count()).toBe(0);
    await open.release();
    await said(page, id.assessed);
    const asked = { provisional: false, write: false, profiles: true };
    expect((await open.calls()).filter(({ name }) => name === 'computeRanking').map(({ args }) => args[0])).toEqual([
      asked,
      { ...asked, reliability: true },
    ]);
    const rows = await rowsOf(page.getByRole('table', { name: id.caption('Presentasi') }));
    expect(rows).toHaveLength(6);
    expect(rows[2]).toEqual([
      '3',
      '031',
      `${HOSTILE}Dinas Kesehatan${id.cutHere(3)}`,
      '88,50',
      '87,00',
      '90,00',
      '88,50',
      '',
      '2–4',
      '74 %',
      '65 %',
      'Top 3',
    ]);
    expect(await page.locator('.plot .range').count()).toBe(6);
    expect(await page.locator('.last-in td').first().textContent()).toBe('3');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('finds entries, and leads to the profile of one', async () => {
    const page = await start();
    await page.getByLabel(id.filter).fill('gemati');
    await said(page, id.filtered(1, 6));
    await page.getByRole('button', { name: 'GEMATI' }).click();
    expect(await focused(page)).toBe(id.tabs.profile);
    expect(await page.getByRole('combobox', { name: id.choose }).inputValue()).toBe('004');
    // 88.5 on a field of 91.005, 88.5, 88.5, 84.25, 84.25 and 70: median 86.375.
    await page.getByRole('img', { name: id.profileText(2, 2) }).waitFor();
    expect((await rowsOf(page.getByRole('table', { name: id.profile('GEMATI') })))[0]).toEqual([
      'Kebaruan',
      '30',
      '88,50',
      '86,38',
      '84,25–88,50',
      '+2,13',
    ]);
    await page.getByText('unggul pada kriteria Kebaruan').waitFor();
  });

  it('sets judge against judge', async () => {
    const page = await start();
    await page.getByRole('tab', { name: id.tabs.judges }).click();
    await page.getByRole('img', { name: id.scatter('J1', 'J2', 6, '1,00') }).waitFor();
    expect(await rowsOf(page.getByRole('table', { name: id.pairs }))).toEqual([
      ['J1 – J2', '6', '1,00', '+3,00'],
      ['J1 – J3', '6', '1,00', '+1,50'],
      ['J2 – J3', '6', '1,00', '−1,50'],
    ]);
    await page.getByLabel(id.upward).selectOption('J3');
    expect((await rowsOf(page.getByRole('table', { name: id.apart('J1', 'J3') })))[0]!.slice(1)).toEqual([
      '89,51',
      '91,01',
      '+1,50',
    ]);
    await page.getByLabel(id.across).selectOption('J3');
    await page.getByText(id.sameJudge).waitFor();
    await page.getByRole('combobox', { name: sidebarWords.id.stageLabel }).selectOption('Proposal');
    expect(await rowsOf(page.getByRole('table', { name: id.pairs }))).toHaveLength(1);
  });

  it('has nothing for axe-core to find in any view, and keeps its room when enlarged', async () => {
    const page = await start();
    await said(page, id.assessed);
    for (const view of ['ranking', 'profile', 'judges'] as const) {
      await page.getByRole('tab', { name: id.tabs[view] }).click();
      expect([view, await violationsIn(page)]).toEqual([view, []]);
      await page.setViewportSize({ width: 480, height: 280 });
      const { wide, room } = await page.evaluate(() => {
        const main = document.querySelector('main')!;
        return { wide: main.scrollWidth, room: main.clientWidth };
      });
      expect([view, wide]).toEqual([view, room]);
      await page.setViewportSize({ width: 960, height: 560 });
    }
  });

  it('can be worked with the keyboard alone, in forced colours too', async () => {
    const page = await start();
    await page.emulateMedia({ forcedColors: 'active' });
    await said(page, id.assessed);
    const color = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).stroke);
    expect(await color('.plot .range')).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
    await page.getByRole('combobox', { name: sidebarWords.id.stageLabel }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(id.tabs.ranking);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(id.tabs.judges);
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.keyboard.press('Escape');
    expect((await open.calls()).pop()).toEqual({ name: 'close', args: [] });
  });

  it('has moved the focus along the tabs before the next key can come', async () => {
    const page = await start();
    await said(page, id.assessed);
    await page.getByRole('tab', { name: id.tabs.ranking }).focus();
    // Within one turn of the page, in which it paints nothing.
    const passed = await page.evaluate(async () => {
      const seen: (string | null | undefined)[] = [];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        for (let turn = 0; turn < 9; turn += 1) await Promise.resolve();
        seen.push(document.activeElement?.textContent);
      }
      return seen;
    });
    expect(passed).toEqual([id.tabs.profile, id.tabs.judges, id.tabs.profile]);
  });

  it('offers a provisional ranking where none can be made yet', async () => {
    const nothing = { ...profiled, stages: [], profiles: [] };
    const page = await start({
      ...admin,
      computeRanking: [{ answer: nothing }, { answer: profiled }, { answer: whole }],
    });
    await page.getByText(id.nothing).waitFor();
    await page.getByRole('button', { name: id.provisional }).click();
    await page.getByText(sidebarWords.id.provisionalMark).waitFor();
    await said(page, id.assessed);
    expect((await open.calls()).pop()).toMatchObject({ args: [{ provisional: true, write: false }] });
  });

  it('says what failed and tries again, in the language of whoever looks', async () => {
    const page = await start({
      getState: [{ answer: { ...state, language: 'en' } }],
      computeRanking: [{ thrown: 'PERMISSION_DENIED' }, { answer: profiled }, { answer: whole }],
    });
    await page.getByRole('alert').filter({ hasText: sidebarWords.en.failures.severalAccounts }).waitFor();
    await page.getByRole('button', { name: sidebarWords.en.retry }).click();
    await said(page, dialogWords.en.assessed);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  it('stays short with a national year', async () => {
    const [, stage] = profiled.stages;
    const ranking = Array.from({ length: 3178 }, (_, index) => ({
      ...stage!.ranking[5]!,
      code: `${index}`,
      rank: index + 1,
      score: 90 - index / 100,
      advances: index < 10,
    }));
    const answer = { ...profiled, stages: [{ ...stage!, cut: 10, ranking }] };
    const page = await start({ ...admin, computeRanking: [{ answer }] });
    await page.waitForSelector('.full');
    expect(await page.locator('.full tbody tr').count()).toBe(100);
    await page.getByRole('button', { name: sidebarWords.id.more(500) }).click();
    expect(await page.locator('.full tbody tr').count()).toBe(600);
    await page.getByRole('tab', { name: id.tabs.judges }).click();
    expect(await page.locator('.scatter path').count()).toBe(2);
  });
});
