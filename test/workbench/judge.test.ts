// The workbench as a judge sees it (?as=J1): the panel of a judge, and nothing of the committee's.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/sidebar';
import { buildWorkbench } from '../../scripts/workbench';
import { sidebarWords } from '../../src/i18n/sidebar';
import { workbenchWords } from '../../src/i18n/workbench';
import { type Host, openHost } from '../../src/local/host';
import { serveWorkbench, type Workbench } from '../../src/local/workbench/server';
import { closeBrowser, describeInBrowser, openBrowser } from '../browser';

const { id } = sidebarWords;
const words = workbenchWords.id;

let host: Host;
let workbench: Workbench;
let page: Page;

describeInBrowser('a judge in the workbench', () => {
  beforeAll(async () => {
    host = await openHost({
      code: readFileSync('dist/Code.js', 'utf8'),
      pages: { Sidebar: await buildSidebar() },
      manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')),
      workbook: { path: 'examples/malang.xlsx', name: 'malang.xlsx' },
    });
    host.editCell('Juri', 'E2', 'j1@example.go.id');
    workbench = await serveWorkbench({ host, page: await buildWorkbench(), file: 'malang.xlsx' });
    page = await (await openBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${workbench.url}?as=J1`);
    await page.locator('.grid').waitFor();
  });
  afterAll(async () => {
    await page.close();
    await workbench.close();
    await closeBrowser();
  });

  it('is told as whom, and is given the panel of a judge', async () => {
    await page.getByText(words.lookedAtAs('J1')).waitFor();
    expect(await page.getByRole('button', { name: words.open }).count()).toBe(0);
    await page.getByRole('button', { name: 'Lembar Juri' }).click();
    await page.getByRole('menuitem').first().click();
    const panel = page.frameLocator('iframe');
    await panel.getByText(/Anda bekerja sebagai/).waitFor();
    expect(await panel.locator('.badge').first().textContent()).toBe(id.roles.judge);
    expect(await panel.locator('#step-validate').count()).toBe(0);
  });

  it('types into the own tab until judging is closed', async () => {
    const tab = Object.keys(host.sheets()).find((name) => name.endsWith('· J1'))!;
    await page.getByRole('button', { name: tab }).click();
    const type = async (value: string) => {
      await page.locator('#cell-E5').click();
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
    };
    await type('77');
    await page.locator('#cell-E5', { hasText: '77' }).waitFor();
    expect(host.sheets()[tab]?.[4]?.[4]).toBe(77);
    expect(host.call('closeStage', {})).toHaveProperty('answer');
    await type('78');
    await page.getByRole('dialog').getByText('protected').waitFor();
    expect(host.sheets()[tab]?.[4]?.[4]).toBe(77);
  });
});
