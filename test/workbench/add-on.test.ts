// The whole way of an office in the workbench: the built add-on on an example, from the check to the documents.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/sidebar';
import { buildWorkbench } from '../../scripts/workbench';
import { sidebarWords } from '../../src/i18n/sidebar';
import { workbenchWords } from '../../src/i18n/workbench';
import { openHost } from '../../src/local/host';
import { serveWorkbench, type Workbench } from '../../src/local/workbench/server';
import { closeBrowser, describeInBrowser, openBrowser } from '../browser';

const { id } = sidebarWords;
const errors: string[] = [];

let workbench: Workbench;
let page: Page;
let panel: FrameLocator;

describeInBrowser('the add-on in the workbench', () => {
  beforeAll(async () => {
    const stateDir = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
    const host = await openHost({
      code: readFileSync('dist/Code.js', 'utf8'),
      pages: { Sidebar: await buildSidebar() },
      manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')),
      workbook: { path: 'examples/kolabik.xlsx', name: 'kolabik.xlsx' },
      stateDir,
    });
    const documentsFolder = path.join(stateDir, 'documents');
    workbench = await serveWorkbench({ host, page: await buildWorkbench(), file: 'kolabik.xlsx', documentsFolder });
    page = await (await openBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(workbench.url);
    await page.getByRole('button', { name: 'Lembar Juri' }).click();
    await page.getByRole('menuitem').first().click();
    panel = page.frameLocator('iframe');
    await panel.locator('#step-validate').waitFor();
  });
  afterAll(async () => {
    await page.close();
    await workbench.close();
    await closeBrowser();
    expect(errors).toEqual([]);
  });

  it('checks the judges’ tabs and leads to a cell', async () => {
    await panel.locator('#step-validate').click();
    await panel.locator('button.finding').first().waitFor();
    const finding = panel.locator('button.finding').first();
    const cell = (await finding.locator('.where span').textContent())?.split(':')[0];
    await finding.click();
    await page.locator(`#cell-${cell}[aria-selected=true]`).waitFor();
    expect(await page.getByLabel(workbenchWords.id.nameBox).textContent()).toBe(cell);
  });

  it('ranks and writes the ranking tabs', async () => {
    await panel.locator('#step-compute').click();
    await panel.locator('#ranking-title').waitFor();
    // Judging is still open: the ranking is shown, and written once it is closed.
    await panel.locator('#step-close').click();
    await panel.getByText(id.lifeStatus.closed).first().waitFor();
    expect(await panel.locator('.place').count()).toBeGreaterThan(3);
    expect(await panel.locator('.cut').textContent()).toBe(id.cut(3));
    await page.getByRole('navigation', { name: workbenchWords.id.tabs }).getByText('Peringkat').first().click();
    await page.locator('.grid td', { hasText: /\p{L}/u }).first().waitFor();
  });

  it('makes the documents, which lie in the folder', async () => {
    await panel.locator('#step-documents').click();
    await panel.getByText(id.made(6, 6)).waitFor();
    expect(await panel.getByRole('link').count()).toBe(6);
    const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('link').first().click()]);
    expect(download.suggestedFilename()).toMatch(/^Piagam .*\.docx$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await panel.getByText(id.documentsMade(6)).waitFor();
    await page.getByRole('button', { name: `${workbenchWords.id.documents} (6)` }).waitFor();
  });
});
