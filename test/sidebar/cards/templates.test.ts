// Templates, their fields, and PDFs in a real browser against a scripted server.
import type { Page } from 'playwright-core';
import { fieldHelp } from '../../../src/domain/documents/words/field-help';
import { addPdfs } from '../../../src/sidebar/client/work/pdfs';
import { sidebarWords } from '../../../src/sidebar/words/sidebar';
import { templatePanelWords } from '../../../src/sidebar/words/templates';
import { closeBrowser, describeInBrowser } from '../../browser';
import { batch, HOSTILE, state } from '../fixture';
import { command, openSidebar, type Script, said } from '../page';
import { faulty, noPdf, own, pdfs, template } from '../template-fixture';

const { id: panel } = sidebarWords;
const { id } = templatePanelWords;

it('what an earlier batch could not export keeps its reason', () => {
  const first = { ...pdfs(3), ok: false, failed: 1, more: true, files: [...pdfs(2).files, noPdf] };
  const later = { ...pdfs(3), files: [...pdfs(2).files, { ...noPdf, problem: null }] };
  const both = addPdfs(addPdfs(null, first), later);
  expect(both).toMatchObject({ ok: false, failed: 1, created: 2, more: false });
  expect(both.files[2]).toEqual(noPdf);
});

let open: Awaited<ReturnType<typeof openSidebar>>;
const start = async (script: Script): Promise<Page> => {
  open = await openSidebar({ getState: [{ answer: state }], ...script });
  return open.page;
};
const asked = async (name: string) =>
  (await open.calls()).filter((one) => one.name === name).map(({ args }) => args[0]);
const unfold = async (page: Page) => {
  await page.click('#menu');
  await page.getByRole('heading', { name: id.title }).click();
};
const word = (name: string, content = 'PK') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

describeInBrowser('templates in the panel', () => {
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.dialogs).toEqual([]);
    await open.close();
  });
  afterAll(closeBrowser);

  it('lists every field with what it is and what it holds; one is found and copied', async () => {
    const page = await start({
      readTemplate: [{ answer: template }, { answer: { ...template, kind: 'sk', fields: null } }],
    });
    await unfold(page);
    await page.getByText(id.source['built-in']).waitFor();
    await page.getByText(id.fields(8)).click();
    const list = page.locator('.field-list').first();
    await list.getByText(HOSTILE).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await list.getByText(fieldHelp('penerima', 'id')!).waitFor();
    await list.getByText(id.emptyList).waitFor();
    await page.getByLabel(id.find).fill('label');
    await said(page, id.found(2));
    expect(await page.locator('.field-list code').allTextContents()).toEqual([
      '{{#rincian}} … {{/rincian}}',
      '{{label}}',
    ]);
    await page.getByRole('button', { name: id.copyTag('{{label}}') }).click();
    await said(page, id.copied('{{label}}'));
    await page.getByLabel(id.kind).selectOption('sk');
    await page.getByText(id.noFields).waitFor();
    expect(await asked('readTemplate')).toEqual([{ kind: 'piagam' }, { kind: 'sk' }]);
  });

  it('opens the template as a Doc, tells what is wrong in it with its paragraph, and goes back to the built-in one', async () => {
    const page = await start({
      readTemplate: [{ answer: template }, { answer: faulty }],
      openTemplate: [{ answer: { ...own, source: 'unedited' } }],
      restoreTemplate: [{ answer: template }],
    });
    await unfold(page);
    await page.getByRole('button', { name: id.edit }).click();
    await said(page, id.opened);
    expect(await page.getByRole('link', { name: id.link }).getAttribute('href')).toBe(own.link);
    await page.getByRole('button', { name: id.check }).click();
    await page.getByRole('heading', { name: id.faults(2) }).waitFor();
    expect(await page.locator('.faults li').allTextContents()).toEqual(faulty.faults);
    await page.getByText(id.restore).first().click();
    await page.getByText(id.restoreText).waitFor();
    await page.focus('#step-restore-template');
    await page.keyboard.press('Enter');
    await said(page, id.restored);
    await page.waitForFunction(() => document.activeElement?.id === 'step-template');
    expect(await asked('restoreTemplate')).toEqual([{ kind: 'piagam' }]);
  });

  it('takes a Word file, and says why it does not take another', async () => {
    const page = await start({
      readTemplate: [{ answer: template }],
      uploadTemplate: [{ answer: { ...template, refused: faulty.faults } }, { answer: own }],
    });
    await unfold(page);
    const input = page.getByLabel(id.upload);
    await input.setInputFiles(word('templat.pdf'));
    await page.getByText(id.notWord).waitFor();
    await page.getByText(id.chosen('templat.pdf')).waitFor();
    // The browser's own words stand nowhere; the ring around ours shows where the focus is.
    await input.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-upload-template');
    const ring = page.locator('.upload > .button');
    expect(await ring.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid');
    expect(await asked('uploadTemplate')).toEqual([]);
    await input.setInputFiles(word('templat.docx', 'PK templat'));
    await said(page, id.uploadRefused);
    await page.getByRole('heading', { name: id.refused(2) }).waitFor();
    await input.setInputFiles(word('templat.docx', 'PK lain'));
    await said(page, id.uploaded);
    await page.getByText(id.noFaults).waitFor();
    expect(await page.locator('.faults').count()).toBe(0);
    const sent = (await asked('uploadTemplate')) as { kind: string; content: string }[];
    expect(sent.map(({ content }) => Buffer.from(content, 'base64').toString())).toEqual(['PK templat', 'PK lain']);
  });

  it('makes PDFs with the documents when asked, batch by batch, and tells which could not be made', async () => {
    const last = { ...pdfs(3), ok: false, failed: 1, files: [...pdfs(2).files, noPdf], created: 0 };
    const page = await start({
      makeDocuments: [{ answer: batch(3, 3) }],
      exportDocuments: [{ answer: pdfs(1) }, { answer: pdfs(2), held: true }, { answer: last }],
    });
    await page.click('#menu');
    await page.getByLabel(id.pdfToo).check();
    await command(page, 'documents');
    await said(page, id.makingPdf(1, 3));
    await open.release();
    await said(page, `${panel.made(3, 3)} ${id.pdfMade(2, 3)} ${id.pdfFailed(1)}`);
    const link = page.getByRole('link', { name: id.pdfOf('Piagam 2') });
    expect(await link.getAttribute('href')).toBe('https://drive.google.com/file/d/2/view');
    expect(await page.locator('.documents .error-text').allTextContents()).toEqual([id.pdfProblem(noPdf.problem!)]);
    expect(await asked('exportDocuments')).toHaveLength(3);
    expect((await asked('exportDocuments'))[0]).toEqual({ kinds: ['piagam', 'surat'], skip: [] });
  });

  it('a PDF that Drive refuses altogether leaves the documents in the list, with the reason', async () => {
    const problem = { code: 'DRIVE_REFUSED', message: 'Drive penuh.' } as const;
    const page = await start({ makeDocuments: [{ answer: batch(3, 3) }], exportDocuments: [{ problem }] });
    await command(page, 'documents');
    await page.waitForSelector('.foot.ended');
    await page.click('#step-pdf');
    await page.getByRole('alert').filter({ hasText: problem.message }).waitFor();
    expect(await page.locator('.documents li').count()).toBe(3);
  });
});
