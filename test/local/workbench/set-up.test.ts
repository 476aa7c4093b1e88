// A competition set up in the panel over the real add-on: from nothing but a form's responses to scores collected from the
// judges' own files, and the fields of a document that is made before judging.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { buildSidebar } from '../../../scripts/bundle/sidebar';
import { buildWorkbench } from '../../../scripts/bundle/workbench';
import { type Host, openHost } from '../../../src/local/runtime/host';
import { serveWorkbench, type Workbench } from '../../../src/local/workbench/server';
import { sidebarWords } from '../../../src/sidebar/words/sidebar';
import { templatePanelWords } from '../../../src/sidebar/words/templates';
import { preparationWords } from '../../../src/use-cases/judging/words/preparation';
import { closeBrowser, describeInBrowser, openBrowser, PATIENCE } from '../../browser';
import { newFolder } from '../../folder';
import { fillIn } from '../../use-cases/judge-files-support';
import { bytesOf } from '../../use-cases/support';

const { id: panelWords } = sidebarWords;
const { id } = preparationWords;
const { id: templates } = templatePanelWords;

const FORM = {
  'Form Responses 1': [
    ['Timestamp', 'Email Address', 'Judul Inovasi', 'Nama Instansi'],
    [new Date('2026-03-05T02:10:11Z'), 'a@b.id', 'Si Cepat', 'Dinas A'],
    [new Date('2026-03-05T02:12:11Z'), 'c@d.id', 'Si Tepat', 'Dinas B'],
  ],
};

const errors: string[] = [];
let host: Host;
let workbench: Workbench;
let page: Page;
let panel: FrameLocator;

const said = (text: string) => panel.locator('[role=status]').filter({ hasText: text }).first().waitFor();

describeInBrowser('setting up in the workbench', () => {
  beforeAll(async () => {
    const stateDir = newFolder();
    host = await openHost({
      code: readFileSync('dist/Code.js', 'utf8'),
      pages: { Sidebar: await buildSidebar() },
      manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')),
      workbook: { bytes: await bytesOf(FORM), name: 'formulir.xlsx' },
      stateDir,
    });
    const documentsFolder = path.join(stateDir, 'documents');
    workbench = await serveWorkbench({
      host,
      page: await buildWorkbench(),
      file: 'formulir.xlsx',
      documentsFolder,
      open: () => Promise.reject(new Error('one workbook is enough')),
    });
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

  it('from a form’s responses to scores collected from the judges’ own files', async () => {
    await page.getByRole('button', { name: 'Lembar Juri' }).click();
    await page.getByRole('menuitem').first().click();
    await panel.getByText(id.formText).waitFor();
    await panel.getByLabel(panelWords.presetLabel).selectOption('satuin-pelita');
    await panel.locator('#step-create[aria-disabled=false]').click();
    await said(panelWords.created);

    // The entries from the form, the judges pasted: shown first, then added.
    await panel.locator('#step-list').click();
    await panel.getByRole('heading', { name: id.previewTitle(2, 'entries', 'Peserta') }).waitFor();
    expect(host.sheets().Peserta).toHaveLength(1);
    await panel.locator('#step-add-list').click();
    await said(id.added(2, 'entries', 'Peserta'));
    await panel.getByLabel(id.pasteLabel).fill('Bu Retno;retno@example.go.id\nPak Budi;budi@example.go.id');
    await panel.locator('#step-list').click();
    await panel.locator('#step-add-list').click();
    await said(id.added(2, 'judges', 'Juri'));
    expect(
      host
        .sheets()
        .Peserta?.slice(1)
        .map((row) => row[1]),
    ).toEqual(['Si Cepat', 'Si Tepat']);

    // Each judge an own file.
    await panel.getByRole('button', { name: id.useSeparate }).click();
    await panel.locator('#step-make-files').click();
    await said(id.filesMade(2, 2));
    expect(await panel.getByText(id.sharedWith('retno@example.go.id')).count()).toBe(1);
    const scores = [80, 81, 82, 83, 84];
    await fillIn(host, 'J1', { 'P-01': scores, 'P-02': scores });
    await panel.locator('#step-collect').click();
    await said(id.collected(2, 10));
    await panel.getByText(id.scoredOf(2, 2)).waitFor();
    await panel.getByText(id.scoredOf(0, 2)).waitFor();

    // Checked: one has finished, and the other can be reminded.
    await panel.locator('#step-validate').click();
    await panel.getByText(panelWords.remind('J2')).waitFor();
    expect(await panel.getByText(panelWords.remind('J1')).count()).toBe(0);

    // What the rules of scoring are filled with, before anybody has won.
    await panel.locator('#menu').click();
    await panel.getByRole('heading', { name: templates.title }).click();
    await panel.getByText(templates.noFields).waitFor();
    await panel.getByLabel(templates.kind).selectOption('tata-cara');
    await panel.locator('.all-fields summary').click();
    await panel.locator('.field-list').first().getByText('{{kompetisi}}', { exact: true }).waitFor();
    await panel.getByRole('button', { name: templates.edit }).click();
    await said(templates.opened);
    expect(host.documents('templates')).toHaveLength(1);

    // What lies in the folder is a click away, for the committee alone.
    const take = async (link: Locator) => {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      return [download.suggestedFilename(), readFileSync(await download.path()).toString('latin1', 0, 2)];
    };
    expect(await take(panel.getByRole('link', { name: templates.link }))).toEqual(['Templat tata-cara.docx', 'PK']);
    await panel.locator('#menu').click();
    expect(await take(panel.getByRole('link', { name: id.openFile('J1') }))).toEqual([
      expect.stringMatching(/J1.*\.xlsx$/),
      'PK',
    ]);
    const { link } = host.documents('judges')[0]!;
    const status = async (query: object) =>
      (await page.request.get(`${workbench.url}file?${new URLSearchParams({ ...query })}`)).status();
    expect([
      await status({ link }),
      await status({ link, as: 'J1' }),
      await status({ link: '../../etc/passwd' }),
    ]).toEqual([200, 404, 404]);
  });
});
