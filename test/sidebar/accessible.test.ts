// The panel for everybody: axe-core with everything unfolded (scenes.test.ts has each state), half the height, forced colours; and what a person looks up or changes.
import type { Page } from 'playwright-core';
import { sidebarWords } from '../../src/sidebar/words/sidebar';
import { violationsIn } from '../axe';
import { closeBrowser, describeInBrowser } from '../browser';
import { assessed, batch, clean, computed, details, state, validated } from './fixture';
import { command, openSidebar, type Script, said, settled, unfold } from './page';

const { id, en } = sidebarWords;
const admin = {
  getState: [{ answer: state }],
  readDetails: [{ answer: details }],
  validateWorkbook: [{ answer: validated }],
  computeRanking: [{ answer: { ...assessed, open: [] } }],
  makeDocuments: [{ answer: batch(3, 3) }],
} satisfies Script;

let open: Awaited<ReturnType<typeof openSidebar>>;
const start = async (script: Script): Promise<Page> => {
  open = await openSidebar(script);
  return open.page;
};
const asked = async (name: string) =>
  (await open.calls()).filter((one) => one.name === name).map(({ args }) => args[0]);

describeInBrowser('the panel for everybody', () => {
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.requests).toEqual(['https://panel.test/']);
    await open.close();
  });
  afterAll(closeBrowser);

  it('has nothing for axe-core to find, with everything unfolded, and keeps its room at 200 %', async () => {
    const page = await start(admin);
    for (const [step, outcome] of [
      ['validate', '.finding'],
      ['compute', '.place'],
      ['documents', '.documents li'],
    ] as const) {
      await command(page, step);
      await page.waitForSelector(outcome);
      await page.waitForSelector('.foot.ended');
    }
    await unfold(page);
    await page.waitForSelector('.reminder .letter');
    await settled(page);
    expect(await violationsIn(page)).toEqual([]);
    await page.click('#menu');
    await page.waitForSelector('#setting-method', { state: 'attached' });
    await unfold(page);
    await settled(page);
    expect(await violationsIn(page)).toEqual([]);
    // Enlarged twice, Google's panel keeps its 300 pixels of width and has half the height.
    await page.setViewportSize({ width: 300, height: 320 });
    const room = await page.evaluate(() => {
      const main = document.querySelector('main')!;
      return { width: main.scrollWidth, height: main.clientHeight };
    });
    expect(room.width).toBeLessThanOrEqual(300);
    expect(room.height).toBeGreaterThan(160);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, input, summary')]
        .filter((one) => one.checkVisibility() && !one.closest('.chip'))
        .filter((one) => one.getBoundingClientRect().height < 24)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  });

  it('shows the present place and all bars in forced colours, and nothing moves for those who asked so', async () => {
    const page = await start({ ...admin, validateWorkbook: [{ answer: validated }, { hang: true }] });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await command(page, 'validate');
    await page.waitForSelector('.finding');
    const color = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await color('.progress-line .now')).not.toBe(await color('.progress-line .later'));
    expect(
      await page
        .locator('.judges progress')
        .first()
        .evaluate((bar) => getComputedStyle(bar).borderStyle),
    ).toBe('solid');
    await command(page, 'validate');
    expect(await page.locator('.foot progress').evaluate((bar) => getComputedStyle(bar).animationName)).toBe('none');
  });

  it('has a message ready for a judge who is not finished, and copies it', async () => {
    const page = await start(admin);
    await command(page, 'validate');
    await page.getByText(id.remind('J1')).first().click();
    const message = id.remindText({
      name: 'Bu Retno',
      competition: 'Kolabik 2023',
      stage: 'Proposal',
      left: 3,
      deadline: '20 November 2023',
    });
    await page.waitForSelector('.letter');
    expect(await page.textContent('.letter')).toBe(message);
    const [whatsApp, mail] = await page
      .locator('.ways a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(whatsApp).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=Yth\.%20Bu%20Retno/);
    expect(mail).toMatch(/^mailto:retno@example\.go\.id\?subject=/);
    await page.getByRole('button', { name: id.copy }).click();
    await said(page, id.copied);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(id.copy);
    expect(await page.getByText(id.remind('J2')).count()).toBe(0);
    // One for the group names nobody.
    await page.getByText(id.remindGroup).click();
    const group = page.locator('.letter', { hasText: '89 dari 92 penilaian' });
    await group.waitFor();
    expect(await group.textContent()).not.toMatch(/Retno|Budi|J1/);
  });

  it('has one for a winner of a final ranking, not of a provisional one', async () => {
    const page = await start({
      ...admin,
      computeRanking: [{ answer: { ...computed, open: [] } }],
      // The menu looks the settings up before anybody has won.
      readDetails: [{ answer: { ...details, entries: [] } }, { answer: details }],
    });
    await command(page, 'provisional');
    await page.waitForSelector('.place');
    await unfold(page);
    expect(await page.getByText(id.congratulate('012')).count()).toBe(0);
    await command(page, 'compute');
    await page.getByText(id.congratulate('012')).first().waitFor({ state: 'attached' });
    await unfold(page, '.place');
    await page.getByText(id.congratulate('012')).click();
    await page.locator('.place .letter').first().waitFor();
    const text = await page.locator('.place .letter').first().textContent();
    expect(text).toContain('Yth. dr. Ayu,');
    expect(text).toContain('7 Desember 2023, Gedung Gradika');
    expect((await asked('readDetails')).pop()).toEqual({ entries: ['012', '004', '031'] });
  });

  it('looks up what was opened while other work was under way', async () => {
    const page = await start({
      ...admin,
      getState: [{ answer: state }, { answer: state, held: true }],
      validateWorkbook: [{ answer: clean }],
      computeRanking: [{ answer: { ...computed, open: [] } }],
    });
    await command(page, 'validate');
    await page.click('#step-compute');
    await page.waitForSelector('.place');
    await unfold(page, '.place');
    await page.getByText(id.congratulate('012')).click();
    await page.locator('.place .reminder[open]').waitFor();
    expect(await asked('readDetails')).toEqual([]);
    await open.release();
    await page.locator('.place .letter').first().waitFor();
    expect(await asked('readDetails')).toHaveLength(1);
  });

  it('changes settings, with each mistake said beside its field', async () => {
    const saved = { ...details, settings: { ...details.settings!, method: 'median' as const, top: 6 } };
    const page = await start({ ...admin, changeSettings: [{ answer: saved }] });
    await page.click('#menu');
    await page.waitForSelector('#step-settings');
    const group = (key: string) => page.locator(`details:has(#setting-${key}) > summary`).click();
    await group('top');
    await page.getByLabel('Jumlah Top').fill('banyak');
    await page.getByText(id.settingFault('number', '')).waitFor();
    expect(await page.getByLabel('Jumlah Top').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getAttribute('#step-settings', 'aria-disabled')).toBe('true');
    await page.getByLabel('Jumlah Top').fill('0');
    await page.getByText(id.settingFault('range', '')).waitFor();
    await page.getByLabel('Jumlah Top').fill('6');
    await group('acknowledgedBy');
    await page.getByLabel('Mengetahui').fill('Sekretaris Daerah\nDr. Sri');
    await group('method');
    await page.getByLabel('Metode').selectOption('median');
    await page.getByLabel('Penentu Nilai Sama').fill('median, undian');
    await page.getByText(/Yang dapat dipakai: kriteria/).waitFor();
    await page.getByLabel('Penentu Nilai Sama').fill('median');
    await page.getByRole('button', { name: id.saveSettings(4) }).click();
    await said(page, id.settingsSaved);
    expect(await asked('changeSettings')).toEqual([
      {
        settings: {
          top: 6,
          method: 'median',
          tieBreaks: ['median', 'shared'],
          acknowledgedBy: 'Sekretaris Daerah\nDr. Sri',
        },
      },
    ]);
  });

  it('shows the history, and changes its language for good', async () => {
    const page = await start({ ...admin, chooseLanguage: [{ answer: { ...state, language: 'en' } }] });
    await page.click('#menu');
    await page.getByRole('heading', { name: id.historyTitle }).click();
    await page.waitForSelector('.history li');
    expect(await page.locator('.history li b').allTextContents()).toEqual(['tutup penilaian', 'hitung']);
    await page.getByRole('button', { name: en.ownName }).click();
    await said(page, en.languageChosen);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await asked('chooseLanguage')).toEqual([{ language: 'en' }]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-language');
  });

  it('tells how long the documents will take, and offers to go on after a stop', async () => {
    const page = await start({
      ...admin,
      makeDocuments: [
        { answer: batch(1, 9), held: true },
        { answer: batch(2, 9), held: true },
        { answer: batch(3, 9), held: true },
      ],
    });
    const began = Date.UTC(2023, 10, 20);
    await page.clock.setFixedTime(began);
    await command(page, 'documents');
    await open.release();
    await said(page, id.makingCount(1, 9));
    await page.clock.setFixedTime(began + 700);
    await open.release();
    await said(page, `2 dari 9 (${id.timeLeft(5)})`);
    await page.getByRole('button', { name: id.cancel }).click();
    await open.release();
    await page.waitForSelector('.foot.ended');
    await page.click('#menu');
    await page.getByRole('button', { name: id.resume }).waitFor();
  });

  it('offers to try again what may succeed', async () => {
    const page = await start({ ...admin, validateWorkbook: [{ thrown: 'NetworkError: 0' }, { answer: validated }] });
    await command(page, 'validate');
    await said(page, id.failures.network);
    await page.getByRole('button', { name: id.retry }).click();
    await said(page, id.validated(3, 1));
  });
});
