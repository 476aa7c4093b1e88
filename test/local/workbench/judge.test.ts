// The workbench as a judge sees it (?as=J1) while the committee works on at its own screen.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { buildSidebar } from '../../../scripts/bundle/sidebar';
import { buildWorkbench } from '../../../scripts/bundle/workbench';
import { emptyWorkbook } from '../../../src/local/command-line/empty-workbook';
import { type Host, openHost } from '../../../src/local/runtime/host';
import { workbenchWords } from '../../../src/local/words/workbench';
import { serveWorkbench, type Workbench } from '../../../src/local/workbench/server';
import { sidebarWords } from '../../../src/sidebar/words/sidebar';
import { closeBrowser, describeInBrowser, openBrowser, PATIENCE } from '../../browser';
import { newFolder } from '../../folder';

const { id } = sidebarWords;
const words = workbenchWords.id;
const OWN = 'Presentasi dan Wawancara · J1';
const OTHER = 'Presentasi dan Wawancara · J2';

let host: Host;
let workbench: Workbench;
let page: Page;
let panel: FrameLocator;

/** A function of the add-on, called from the judge's own panel. */
const call = (name: string, request: unknown): Promise<{ problem?: { code: string } }> =>
  panel.locator('body').evaluate(
    (_, [fn, given]) =>
      new Promise((resolve, reject) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own global
        const { run } = (window as any).google.script;
        run.withSuccessHandler(resolve).withFailureHandler(reject)[fn as string](given);
      }),
    [name, request] as const,
  );

const type = async (tab: string, cell: string, value: string) => {
  await page.getByRole('button', { name: tab }).click();
  await page.locator(`#cell-${cell}`).click();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
};
/** A competition as set up by the add-on, three entries and two judges; all is scored but for one cell of the first judge. */
function setUp(): void {
  const put = (tab: string, row: number, values: (string | number)[]) =>
    values.forEach((value, column) => {
      host.editCell(tab, `${'ABCDEFGH'[column]}${row}`, value);
    });
  host.call('createWorkbook', { preset: 'malang' });
  for (const row of [2, 3, 4]) put('Peserta', row, [`MLG-0${row - 1}`, `Inovasi ${row - 1}`, `Dinas ${row - 1}`]);
  for (const row of [2, 3]) put('Juri', row, [`J${row - 1}`, `Juri ${row - 1}`, '', '', `j${row - 1}@example.go.id`]);
  expect(host.call('makeJudgeTabs', {})).toHaveProperty('answer');
  for (const tab of [OWN, OTHER]) {
    for (const row of [5, 6, 7]) {
      for (const column of 'DEFGH')
        if (`${tab} ${column}${row}` !== `${OWN} E5`) host.editCell(tab, `${column}${row}`, 70 + row);
    }
  }
}

const isRefused = async () => {
  await page.getByRole('dialog').getByText('protected').waitFor();
  await page.keyboard.press('Escape');
};

describeInBrowser('a judge in the workbench', () => {
  beforeEach(async () => {
    const stateDir = newFolder();
    host = await openHost({
      // As the command line opens it.
      mirrors: false,
      code: readFileSync('dist/Code.js', 'utf8'),
      pages: { Sidebar: await buildSidebar() },
      manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')),
      workbook: { bytes: await emptyWorkbook(), name: 'malang.xlsx' },
      stateDir,
    });
    setUp();
    host.call('openSidebar');
    const documentsFolder = path.join(stateDir, 'documents');
    workbench = await serveWorkbench({ host, page: await buildWorkbench(), file: 'malang.xlsx', documentsFolder });
    page = await (await openBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${workbench.url}?as=J1`);
    await page.locator('.grid').waitFor();
    panel = page.frameLocator('iframe');
  });
  afterEach(async () => {
    await page.close();
    await workbench.close();
  });
  afterAll(closeBrowser);

  it('is told as whom, begins with a screen of the own, and is refused what is the committee’s', async () => {
    await page.getByText(words.lookedAtAs('J1')).waitFor();
    expect(await page.getByRole('button', { name: words.open }).count()).toBe(0);
    // The committee's panel is open, and not here.
    expect(host.ui.sidebar).not.toBeNull();
    expect(await page.locator('iframe').count()).toBe(0);
    host.call('showCell', { tab: OTHER, cell: 'E9' });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: 'Lembar Juri' }).click();
    await page.getByRole('menuitem').first().click();
    await panel.getByText(/Anda bekerja sebagai/).waitFor();
    expect(await page.locator('.tabs [aria-current=page]').textContent()).not.toContain(OTHER);
    expect(await panel.locator('.badge').first().textContent()).toBe(id.roles.judge);
    for (const step of ['validate', 'compute', 'documents', 'close']) {
      expect(await panel.locator(`#step-${step}`).count()).toBe(0);
    }
    for (const [name, request] of [
      ['computeRanking', { provisional: true }],
      ['makeDocuments', { kinds: ['piagam'] }],
      ['closeStage', { stage: 'Presentasi dan Wawancara' }],
      ['makeJudgeFiles', {}],
    ] as const) {
      expect((await call(name, request)).problem?.code).toBe('NOT_ALLOWED');
    }
  });

  it('types into the own tab alone, and what is typed stands on the committee’s screen', async () => {
    await type(OWN, 'E5', '77');
    await page.locator('#cell-E5', { hasText: '77' }).waitFor();
    await page.locator('#cell-A1', { hasText: '3 dari 3 selesai' }).waitFor();
    expect(host.sheets()[OWN]?.[4]?.[4]).toBe(77);
    const before = host.sheets();
    for (const tab of [OTHER, 'Pengaturan']) {
      expect(await page.getByRole('button', { name: tab }).getByRole('img', { name: words.readOnly }).count()).toBe(1);
      await type(tab, 'B5', '1');
      await isRefused();
    }
    expect(host.sheets()).toEqual(before);
  });

  it('sees no documents of the committee, and types nothing more once judging is closed', async () => {
    host.editCell(OWN, 'E5', 77);
    expect(host.call('computeRanking', { provisional: false, close: true })).toHaveProperty('answer');
    expect(host.call('makeDocuments', { kinds: ['piagam'] })).toHaveProperty('answer');
    const { file } = host.documents()[0]!;
    await page.reload();
    await page.getByRole('button', { name: `${words.documents} (0)` }).waitFor();
    const asked = (as: string) =>
      page.request.get(`${workbench.url}document?file=${encodeURIComponent(file)}${as}`).then((got) => got.status());
    expect([await asked('&as=J1'), await asked('')]).toEqual([404, 200]);
    await type(OWN, 'E5', '78');
    await isRefused();
    expect(host.sheets()[OWN]?.[4]?.[4]).toBe(77);
  });
});
