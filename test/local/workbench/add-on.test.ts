// The whole way of an office in the workbench, for every example: opened in the page, a slip typed, found, mended, ranked,
// explained, and the documents made and read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page, Route } from 'playwright-core';
import { buildSidebar } from '../../../scripts/bundle/sidebar';
import { buildWorkbench } from '../../../scripts/bundle/workbench';
import { type Host, openHost } from '../../../src/local/runtime/host';
import { workbenchWords } from '../../../src/local/words/workbench';
import { serveWorkbench, type Workbench } from '../../../src/local/workbench/server';
import { fixWords } from '../../../src/sidebar/words/fixes';
import { sidebarWords } from '../../../src/sidebar/words/sidebar';
import { workPathWords } from '../../../src/sidebar/words/work-path';
import { closeBrowser, describeInBrowser, openBrowser, PATIENCE } from '../../browser';
import { newFolder } from '../../folder';
import { isFull } from '../../runs';
import { smallHost } from './fixture';

const { id } = sidebarWords;
const path = workPathWords.id;
const words = workbenchWords.id;

/** One with several stages and winners without an order, one with places; all in the full run. Per example: a judge's tab, its last stage's cut, how many documents, and words of the first certificate. */
const EXAMPLES = [
  { name: 'kolabik', tab: 'Observasi Lapangan · J1', cut: 3, made: 6, says: 'PIAGAM PENGHARGAAN' },
  { name: 'satuin-pelita', tab: 'Penilaian · J2', cut: 10, made: 20, says: 'PIAGAM PENGHARGAAN' },
  { name: 'mojokerto', tab: 'Penilaian · J1', cut: 3, made: 6, says: 'PIAGAM PENGHARGAAN' },
  { name: 'malang', tab: 'Presentasi dan Wawancara · J1', cut: 6, made: 12, says: 'PIAGAM PENGHARGAAN' },
  { name: 'gipp', tab: 'Kunjungan Lapangan · J1', cut: 6, made: 12, says: 'PIAGAM PENGHARGAAN' },
].filter(({ name }) => isFull || name === 'kolabik' || name === 'gipp');

const errors: string[] = [];
let host: Host;
let workbench: Workbench;
let page: Page;
let panel: FrameLocator;

const openExample = async (name: string) => {
  await page.locator('input[type=file]').setInputFiles(`examples/${name}.xlsx`);
  await page.getByRole('heading', { name: `${name}.xlsx` }).waitFor();
};
const openPanel = async () => {
  await page.getByRole('button', { name: 'Lembar Juri' }).click();
  await page.getByRole('menuitem').first().click();
  await panel.locator('#step-validate').waitFor();
};

describeInBrowser('the add-on in the workbench', () => {
  beforeAll(async () => {
    const sidebar = await buildSidebar();
    const code = readFileSync('dist/Code.js', 'utf8');
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
    const open = async (file: string, bytes: Uint8Array) => {
      const stateDir = newFolder();
      host = await openHost({ code, pages: { Sidebar: sidebar }, manifest, workbook: { bytes, name: file }, stateDir });
      return { host, file, documentsFolder: join(stateDir, 'documents') };
    };
    const first = { host: await smallHost(), file: 'contoh.xlsx' };
    workbench = await serveWorkbench({ ...first, page: await buildWorkbench(), open });
    page = await (await openBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(workbench.url);
    panel = page.frameLocator('iframe');
  });
  afterAll(async () => {
    await page.close();
    await workbench.close();
    await closeBrowser();
    expect(errors).toEqual([]);
  });

  it.each(EXAMPLES)('$name: from the file to the documents', async ({ name, tab, cut, made, says }) => {
    await openExample(name);
    // A panel does not stay from one workbook to the next.
    expect(await page.locator('iframe').count()).toBe(0);

    // A score typed as text.
    await page.getByRole('button', { name: tab, exact: true }).click();
    await page.locator('#cell-E4', { hasText: /\d/ }).click();
    const score = (await page.getByLabel(words.contents).inputValue()).replace(',', '.');
    await page.keyboard.type(`'${score}`);
    await page.keyboard.press('Enter');
    await page.locator('#cell-E5[aria-selected=true]').waitFor();
    await page.getByRole('navigation', { name: words.tabs }).getByRole('button').first().click();

    // Checked, gone to, mended.
    await openPanel();
    await panel.locator('#step-validate').click();
    const finding = panel.locator('.findings .error button.finding');
    await finding.click();
    await page.locator('#cell-E4[aria-selected=true]', { hasText: score }).waitFor();
    expect(await page.locator('.tabs [aria-current=page]').textContent()).toContain(tab);
    expect(host.sheets()[tab]?.[3]?.[4]).toBe(score);
    await panel.getByRole('button', { name: fixWords.id.fixAll(1) }).click();
    await panel.getByRole('button', { name: fixWords.id.apply, exact: true }).click();
    await finding.waitFor({ state: 'detached' });
    expect(host.sheets()[tab]?.[3]?.[4]).toBe(Number(score));

    // Ranked; while judging is open nothing is written, then it is closed.
    await panel.locator('#step-close').click();
    await panel.locator('#ranking-title').waitFor();
    await panel.getByRole('heading', { name: path.situation.decide.title }).waitFor();
    expect(await panel.locator('.cut').textContent()).toBe(id.cut(cut));
    expect(await panel.locator('.ranking .in').count()).toBe(cut);
    await panel.locator('.place > summary').first().click();
    expect(await panel.locator('.place[open] .why p').first().textContent()).toMatch(/\d,\d/);
    await page.getByRole('navigation', { name: words.tabs }).getByText('Peringkat').first().click();
    await page.locator('.grid td', { hasText: /\p{L}/u }).first().waitFor();

    // The documents, in the panel, in the folder, and as they read.
    await panel.locator('#menu').click();
    await panel.locator('#step-documents').click();
    await panel.locator('.documents a').first().waitFor();
    expect(await panel.locator('.documents a').count()).toBe(made);
    await page.getByRole('button', { name: `${words.documents} (${made})` }).click();
    await page.locator('.documents summary', { hasText: 'Piagam' }).first().click();
    await page.locator('.paper', { hasText: says }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('link').first().click()]);
    expect(download.suggestedFilename()).toMatch(/^Piagam .*\.docx$/);
    expect(readFileSync(await download.path()).toString('latin1', 0, 2)).toBe('PK');
    await page.getByRole('button', { name: `${words.documents} (${made})` }).click();
  });

  it('puts the question of the menu, and goes on with its answer', async () => {
    await openExample('malang');
    const rank = async (reply: string) => {
      await page.getByRole('button', { name: 'Lembar Juri' }).click();
      await page.getByRole('menuitem', { name: /^Hitung/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: reply, exact: true }).click();
      await page.locator('dialog').waitFor({ state: 'detached' });
    };
    const ranking = page.getByRole('navigation', { name: words.tabs }).getByText('Peringkat');
    await rank(words.no);
    expect(await ranking.count()).toBe(0);
    await rank(words.yes);
    await ranking.first().waitFor();
  });

  it('says what is wrong when the server fails, is slow, or cannot be reached, and goes on afterwards', async () => {
    await openExample('mojokerto');
    await openPanel();
    const check = () => panel.locator('#step-validate').click();
    const during = async (answer: (route: Route) => unknown, work: () => Promise<void>) => {
      await page.route('**/call', answer);
      await work();
      await page.unroute('**/call');
    };
    const outcome = { error: 'Exception: Service Spreadsheets failed while accessing document' };
    const snapshot = await (await page.request.get(`${workbench.url}snapshot`)).json();
    await during(
      (route) => route.fulfill({ json: { outcome, snapshot } }),
      async () => {
        await check();
        await panel.getByRole('alert').waitFor();
      },
    );
    await during(
      (route) => route.abort(),
      async () => {
        await check();
        await panel.getByRole('alert').waitFor();
        await page.getByRole('alert').filter({ hasText: words.lost }).waitFor();
      },
    );
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await during(
      async (route) => {
        await held;
        await route.continue();
      },
      async () => {
        await check();
        await page.getByRole('status').filter({ hasText: words.running }).waitFor();
        expect(await panel.locator('#step-validate').getAttribute('aria-disabled')).toBe('true');
        release();
        await panel.locator('#findings-title').waitFor();
      },
    );
    // The connection is there again, and says so.
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
