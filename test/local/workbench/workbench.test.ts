// The workbench in a real browser, with the real local host behind it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { buildWorkbench } from '../../../scripts/bundle/workbench';
import type { Host } from '../../../src/local/runtime/host';
import { workbenchWords } from '../../../src/local/words/workbench';
import { type Opened, serveWorkbench, type Workbench } from '../../../src/local/workbench/server';
import { violationsIn } from '../../axe';
import { closeBrowser, describeInBrowser, openBrowser, PATIENCE } from '../../browser';
import { newFolder } from '../../folder';
import { HOSTILE } from '../../sidebar/fixture';
import { smallHost } from './fixture';

/** The least that a Word file holds. */
const wordFile = (text: string) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`),
  });

const words = workbenchWords.id;

let built: Promise<string> | null = null;
let workbench: Workbench;
let page: Page;
let host: Host;
let errors: string[];

const start = async (
  change: (host: Host) => Partial<Host> = () => ({}),
  documentsFolder?: string,
  earlier?: Opened['earlier'],
) => {
  const real = await smallHost();
  host = { ...real, ...change(real) };
  const open = async (file: string, bytes: Uint8Array) => {
    if (String.fromCharCode(...bytes.slice(0, 2)) !== 'PK') throw new Error(`Berkas ${file} bukan buku kerja`);
    return { host: await smallHost(), file };
  };
  built ??= buildWorkbench();
  workbench = await serveWorkbench({ host, page: await built, file: 'contoh.xlsx', documentsFolder, open, earlier });
  page = await (await openBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await page.goto(workbench.url);
  await page.locator('.grid').waitFor();
};

const menu = async (label: string) => {
  await page.getByRole('button', { name: 'Lembar Juri' }).click();
  await page.getByRole('menuitem', { name: label }).click();
};
const contents = () => page.getByLabel(words.contents).inputValue();

/** The panel's frame, once its google.script.run stands. */
const panel = async (): Promise<Frame> => {
  await menu('Buka panel');
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame!.waitForFunction(() => 'google' in window);
  return frame!;
};

/** In the panel: calls a function and tells which handler heard what. */
const call = (frame: Frame, name: string, arg: unknown): Promise<unknown[]> =>
  frame.evaluate(
    ([fn, value]) =>
      new Promise<unknown[]>((resolve) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own global
        (window as any).google.script.run
          .withUserObject('teman')
          .withSuccessHandler((answer: unknown, user: unknown) => resolve(['success', answer, user]))
          .withFailureHandler((error: Error, user: unknown) => resolve([error.name, error.message, user]))
          [fn as string](value);
      }),
    [name, arg],
  );

describeInBrowser('workbench', () => {
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
    await workbench.close();
  });
  afterAll(closeBrowser);

  it('shows the file, its tabs and cells, and keeps hostile names text', async () => {
    await start();
    expect(await page.textContent('h1')).toContain('contoh.xlsx');
    expect(await page.getByRole('navigation', { name: words.tabs }).getByRole('button').allTextContents()).toEqual([
      'Peserta',
      'Proposal · J1',
    ]);
    await page.getByRole('gridcell', { name: HOSTILE }).click();
    expect(await contents()).toBe(HOSTILE);
    expect(await page.getByLabel(words.nameBox).textContent()).toBe('B2');
    await page.keyboard.press('ArrowDown');
    expect(await contents()).toBe('GEMATI');
  });

  it('draws of a long tab only what is in sight, however high the screen, and asks for no more', async () => {
    await start();
    const asked: string[] = [];
    page.on('request', (one) => one.url().includes('cells?') && asked.push(one.url()));
    await page.getByRole('button', { name: 'Proposal · J1' }).click();
    await page.getByRole('gridcell', { name: 'Inovasi 5', exact: true }).waitFor();
    // Of 3,178 rows: a screen of 800 pixels shows 28, and there are some to spare. Seven columns: three, and four spare ones.
    expect(await page.locator('.grid td').count()).toBeLessThan(75 * 7);
    expect(asked.length).toBeLessThanOrEqual(2);
    await page.locator('.view').evaluate((view) => view.scrollTo(0, view.scrollHeight / 2));
    await page.getByRole('gridcell', { name: 'Inovasi 1600', exact: true }).waitFor();
    expect(await page.locator('.grid td').count()).toBeLessThan(75 * 7);
    expect(asked.length).toBeLessThanOrEqual(4);
    await page.setViewportSize({ width: 1280, height: 2200 });
    await page.locator('.view').evaluate((view) => view.scrollTo(0, view.scrollHeight));
    await page.getByRole('gridcell', { name: 'Inovasi 3178' }).waitFor();
    await page.locator('.view').evaluate((view) => view.scrollTo(0, 40_000));
    await page.getByRole('gridcell', { name: 'Inovasi 1670', exact: true }).waitFor();
    // No gap at the lower end of a high screen.
    const { bottom, last } = await page.locator('.view').evaluate((view) => ({
      bottom: view.getBoundingClientRect().bottom,
      last: view.querySelector('tr:nth-last-child(2) td')!.getBoundingClientRect().bottom,
    }));
    expect(last).toBeGreaterThan(bottom);
  });

  it('keeps frozen rows and columns in place, and says what hangs on a cell', async () => {
    await start();
    await page.setViewportSize({ width: 340, height: 500 });
    await page.getByRole('button', { name: 'Proposal · J1' }).click();
    await page.locator('#cell-C10').waitFor();
    await page.locator('.view').evaluate((view) => view.scrollTo(200, 40_000));
    await page.getByText('Inovasi 1670', { exact: true }).waitFor();
    const place = (cell: string) => page.locator(`#cell-${cell}`).boundingBox();
    const view = (await page.locator('.view').boundingBox())!;
    const frozen = (await place('A1'))!;
    expect([Math.round(frozen.x - view.x), Math.round(frozen.y - view.y)]).toEqual([46, 24]);
    expect(Math.round((await place('A1671'))!.x - view.x)).toBe(46);
    expect((await place('B1671'))!.x - view.x).toBeLessThan(46);
    // What is chosen comes out from behind the frozen part.
    await page.locator('.grid').focus();
    for (const key of ['PageUp', 'ArrowRight']) await page.keyboard.press(key);
    await page.locator('#cell-A1').click();
    await page.keyboard.press('ArrowDown');
    await page.locator('#cell-A2[aria-selected=true]').waitFor();
    expect(Math.round((await place('A2'))!.y - view.y)).toBe(48);
    expect(await page.locator('.noted').count()).toBe(1);
    await page.locator('#cell-C10').click();
    await page
      .getByRole('status')
      .filter({ hasText: words.note('Di luar rentang 0 sampai 100.') })
      .waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('takes a block that is pasted, and stops at what it may not take', async () => {
    await start();
    await page.locator('#cell-A4').click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '003\tPasar "Digital"\r\n004\t"Dua\nbaris"\r\n');
      document.querySelector('.grid')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await page.locator('#cell-B5', { hasText: 'Dua' }).waitFor();
    expect(host.sheets().Peserta?.slice(3)).toEqual([
      [3, 'Pasar "Digital"'],
      [4, 'Dua\nbaris'],
    ]);
  });

  it('runs menu items and shows toast, alert and failure', async () => {
    await start();
    await menu('Sapa');
    await page.getByRole('dialog').getByText('Halo, panitia').waitFor();
    await page.getByRole('button', { name: words.ok, exact: true }).click();
    await page.getByText('Selesai dihitung').waitFor();
    await menu('Gagal');
    await page.getByRole('dialog').getByText('Tab Peserta tidak ditemukan').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('begins with its menu for a person with a keyboard', async () => {
    await start();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lembar Juri');
  });

  it('works its menu with the keyboard', async () => {
    await start();
    await page.getByRole('button', { name: 'Lembar Juri' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gagal');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lembar Juri');
  });

  it('plays google.script.run for the panel', async () => {
    await start();
    const frame = await panel();
    expect(await call(frame, 'echo', { a: [1, 'dua', null] })).toEqual([
      'success',
      { value: { a: [1, 'dua', null] } },
      'teman',
    ]);
    expect(await call(frame, 'fail', null)).toEqual(['ScriptError', 'Tab Peserta tidak ditemukan', 'teman']);
    expect((await call(frame, 'none', null))[1]).toContain('Script function not found: none');
    for (const value of ['new Date()', '() => 1', 'document.body', '[{ when: new Date() }]']) {
      await expect(frame.evaluate(`google.script.run.echo(${value})`)).rejects.toThrow('Failed due to illegal value');
    }
  });

  it('lets ten calls of the panel run at once and forgets none', async () => {
    await start();
    const frame = await panel();
    await page.evaluate(() => {
      const sent: string[] = [];
      window.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => sent.push(data.kind));
      Object.assign(window, { sent });
    });
    const answers = await frame.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const heard: number[] = [];
          const hear = ({ value }: { value: number }) => heard.push(value) === 25 && resolve(heard);
          // biome-ignore lint/suspicious/noExplicitAny: the page's own global
          const { run, host } = (window as any).google.script;
          for (let one = 0; one < 25; one += 1) run.withSuccessHandler(hear).echo(one);
          host.editor.focus();
        }),
    );
    const sent = await page.evaluate(() => (window as unknown as { sent: string[] }).sent);
    expect(sent.indexOf('focus')).toBe(10);
    expect([...answers].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index));
  });

  it('speaks the language of the workbook', async () => {
    await start(() => ({ call: () => ({ answer: { language: 'en' } }) }));
    await page.getByRole('button', { name: `${workbenchWords.en.documents} (0)` }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  it('keeps the panel apart: no reading of the workbench, no requests', async () => {
    await start();
    const frame = await panel();
    expect(await frame.evaluate('self.origin')).toBe('null');
    await expect(frame.evaluate('parent.document.title')).rejects.toThrow(/cross-origin|SecurityError/);
    await expect(frame.evaluate("fetch('snapshot')")).rejects.toThrow();
    errors = errors.filter((one) => !/Content Security Policy|CORS|Refused to connect/.test(one));
  });

  it('follows the add-on to a cell, and shows what it wrote', async () => {
    await start();
    const frame = await panel();
    await call(frame, 'show', { tab: 'Proposal · J1', cell: 'C2500' });
    await page.locator('td[aria-selected=true]', { hasText: '624,5' }).waitFor();
    expect(await page.getByLabel(words.nameBox).textContent()).toBe('C2500');
    await page.getByRole('button', { name: 'Peserta' }).click();
    await call(frame, 'show', { tab: 'Proposal · J1', cell: 'C2500' });
    await page.locator('td[aria-selected=true]', { hasText: '624,5' }).waitFor();
    await page.getByRole('button', { name: 'Peserta' }).click();
    expect(await call(frame, 'write', 'Judul Inovasi')).toEqual(['success', null, 'teman']);
    await page.getByRole('gridcell', { name: 'Judul Inovasi' }).waitFor();
  });

  it('closes the panel for the add-on and opens it again', async () => {
    await start();
    const frame = await panel();
    await frame.evaluate('google.script.host.close()');
    await page.waitForSelector('iframe', { state: 'detached' });
    await menu('Buka panel');
    await page.waitForSelector('iframe');
  });

  it('shows a dialog of the add-on over the sheet, with its calls, until it is closed', async () => {
    await start();
    const opened = async () => {
      await menu('Jendela');
      const frame = await (await page.waitForSelector('dialog iframe')).contentFrame();
      await frame!.waitForFunction(() => 'google' in window);
      return frame!;
    };
    const frame = await opened();
    await page.getByRole('dialog', { name: 'Jendela uji' }).waitFor();
    expect(await frame.locator('body').textContent()).toContain('lebar');
    expect(await page.locator('dialog iframe').boundingBox()).toMatchObject({ width: 700, height: 300 });
    expect(await call(frame, 'echo', 7)).toEqual(['success', { value: 7 }, 'teman']);
    expect(await violationsIn(page)).toEqual([]);
    await frame.evaluate('google.script.host.close()');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lembar Juri');
    await opened();
    await page.getByRole('button', { name: words.closeDialog }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    // A dialog does not come back when the page is loaded again.
    await page.reload();
    await page.locator('.grid').waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('lists the documents and lets them be downloaded', async () => {
    const folder = newFolder();
    writeFileSync(
      path.join(folder, 'Piagam GEMATI.docx'),
      wordFile('Diberikan kepada GEMATI &amp; &lt;b&gt;kawan&lt;/b&gt;'),
    );
    const one = { id: '1', name: 'Piagam GEMATI', file: 'Piagam GEMATI.docx', link: '', trashed: false };
    const rest = { owner: '', modified: '', appProperties: {} };
    await start(() => ({ documents: () => [{ ...one, ...rest }] }), folder);
    await page.getByRole('button', { name: `${words.documents} (1)` }).click();
    await page.getByText('Piagam GEMATI', { exact: true }).click();
    await page.getByText('Diberikan kepada GEMATI & <b>kawan</b>').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Piagam GEMATI' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Piagam GEMATI.docx');
  });

  it('takes what is typed into a cell, as Sheets would', async () => {
    await start();
    await page.getByRole('button', { name: 'Proposal · J1' }).click();
    await page.getByRole('gridcell', { name: 'Inovasi 5', exact: true }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('82,5');
    await page.keyboard.press('Enter');
    await page.locator('#cell-C6', { hasText: '82,5' }).waitFor();
    expect(host.sheets()['Proposal · J1']?.[5]?.[2]).toBe(82.5);
    expect(await page.getByLabel(words.nameBox).textContent()).toBe('C7');
    await page.keyboard.press('F2');
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await page.locator('#cell-C7', { hasText: /^$/ }).waitFor();
    expect(host.sheets()['Proposal · J1']?.[6]?.[2]).toBe('');
  });

  it('opens a file that is chosen or dropped, and saves what is there', async () => {
    await start();
    const bytes = Buffer.from(await host.toBytes());
    await page.locator('input[type=file]').setInputFiles({ name: 'lain.xlsx', mimeType: '', buffer: bytes });
    await page.getByRole('heading', { name: 'lain.xlsx' }).waitFor();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['bukan'], 'rusak.xlsx'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    });
    await page.getByRole('dialog').getByText('rusak.xlsx').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'lain.xlsx' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.saveAs }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('lain.xlsx');
  });

  it('has nothing for axe-core to find', async () => {
    await start();
    await page.getByRole('button', { name: 'Lembar Juri' }).click();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('says when the program behind it is gone', async () => {
    await start();
    await workbench.close();
    await menu('Sapa');
    await page.getByRole('alert').filter({ hasText: words.lost }).waitFor();
    errors = errors.filter((one) => !/ERR_(CONNECTION|SOCKET)/.test(one));
  });

  it.each([
    ['Lanjutkan', 'contoh.xlsx'],
    ['Mulai dari berkas asli', 'asli.xlsx'],
  ])('asks whether to go on with what was done before: %s', async (answer, file) => {
    const original = async () => ({ host: await smallHost(), file: 'asli.xlsx' });
    await start(undefined, undefined, { at: '2026-11-30T03:05:00.000Z', folder: 'contoh-hasil', original });
    const question = page.getByRole('dialog', { name: 'Lanjutkan pekerjaan sebelumnya?' });
    expect(await question.textContent()).toMatch(/30 November 2026.*contoh-hasil/);
    expect(await violationsIn(page)).toEqual([]);
    await question.getByRole('button', { name: answer }).click();
    await question.waitFor({ state: 'detached' });
    await page.waitForFunction((title) => document.title === title, file);
  });
});
