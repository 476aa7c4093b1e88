// npm run pictures: the pictures of readme and guide, taken from the running product: the workbench, its panel, documents.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, launchBrowser } from '../testing/browser';
import { documentPictures } from './office-pictures';

const FOLDER = path.join('docs', 'pictures');
const SLIDE = '2-presentasi-dan-wawancara-top-10-layar.svg';
const EXAMPLE = 'examples/kolabik.xlsx';

/** The workbench over a copy of the example; its address once it listens. */
function openWorkbench(file: string): Promise<{ url: string; program: ChildProcess }> {
  const program = spawn(process.execPath, ['build/local/cli.mjs', 'open', file, '--no-browser'], {
    env: { ...process.env, LC_ALL: 'id_ID.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    program.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const url = /http:\S+/.exec(text)?.[0];
      if (url !== undefined) resolve({ url, program });
    });
    program.once('exit', (code) => reject(new Error(`The workbench ended with ${code}.`)));
  });
}

/** The panel with the ranking of the last stage computed. */
async function computeInPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lembar Juri' }).click();
  await page.getByRole('menuitem').first().click();
  const panel = page.frameLocator('iframe');
  await panel.locator('#menu').waitFor();
  // The step at hand has its button in sight, every other command stands in the menu.
  if ((await panel.locator('#step-compute').count()) === 0) await panel.locator('#menu').click();
  await panel.locator('#step-compute').click();
  await panel.locator('.place').first().waitFor();
  await panel.locator('progress').waitFor({ state: 'detached' });
  await panel.locator('.place').first().scrollIntoViewIfNeeded();
}

const address = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString('base64')}`;

/** Pictures beside each other, as large as they are to be seen. */
async function beside(browser: Browser, images: { bytes: Buffer; height: number }[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const tags = images.map(({ bytes, height }) => `<img src="${address(bytes)}" style="height:${height}px">`);
  await page.setContent(
    `<style>body{margin:0}div{display:inline-flex;gap:16px;align-items:center;padding:12px;background:#eef4fa}img{border:1px solid #d5dce3}</style><div>${tags.join('')}</div>`,
  );
  await page.waitForFunction('Array.from(document.images).every((one) => one.complete && one.naturalWidth > 0)');
  const taken = await page.locator('div').screenshot();
  await page.close();
  return taken;
}

/** As JPEG, which a PDF takes as it is. */
async function small(browser: Browser, bytes: Buffer, width: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 800, height: 1200 } });
  await page.setContent(`<body style="margin:0"><img src="${address(bytes)}" style="display:block;width:${width}px">`);
  await page.waitForFunction('document.images[0].complete && document.images[0].naturalWidth > 0');
  const taken = await page.locator('img').screenshot({ type: 'jpeg', quality: 55 });
  await page.close();
  return taken;
}

/** What `lembar-juri pictures` draws for the screen. */
async function takeSlide(browser: Browser, folder: string): Promise<void> {
  const asked = ['build/local/cli.mjs', 'pictures', EXAMPLE, '--out', folder];
  spawnSync(process.execPath, asked, { stdio: 'ignore' });
  const page = await browser.newPage({ viewport: { width: 960, height: 540 } });
  await page.setContent(
    `<body style="margin:0"><style>svg{display:block;width:960px;height:540px}</style>${readFileSync(path.join(folder, 'pictures', SLIDE), 'utf8')}`,
  );
  await page.evaluate('document.fonts.ready');
  await writeFile(path.join(FOLDER, 'gambar-layar.jpg'), await page.screenshot({ type: 'jpeg', quality: 75 }));
  await page.close();
}

async function takeDocuments(browser: Browser): Promise<Buffer | undefined> {
  const pictures = await documentPictures(EXAMPLE);
  if (pictures.size === 0) {
    process.stdout.write('Without LibreOffice and pdftoppm the pictures of documents stay as they are.\n');
    return undefined;
  }
  await rm(path.join(FOLDER, 'dokumen'), { recursive: true, force: true });
  await mkdir(path.join(FOLDER, 'dokumen'), { recursive: true });
  for (const [kind, bytes] of pictures)
    await writeFile(path.join(FOLDER, 'dokumen', `${kind}.jpg`), await small(browser, bytes, 340));
  return pictures.get('piagam');
}

async function take(browser: Browser): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lembar-juri-guide-'));
  const file = path.join(folder, 'kolabik.xlsx');
  await copyFile(EXAMPLE, file);
  const { url, program } = await openWorkbench(file);
  try {
    const phone = await browser.newPage({ viewport: { width: 360, height: 560 } });
    await phone.goto(`${url}?as=J1`);
    await phone.getByRole('button', { name: 'Proposal · J1', exact: true }).click();
    await phone.locator('#cell-A4').waitFor();
    await phone.mouse.move(180, 300);
    await phone.mouse.wheel(300, 0);
    await phone.locator('#cell-F4').waitFor();
    await writeFile(path.join(FOLDER, 'tab-juri-ponsel.png'), await phone.screenshot());
    const page = await browser.newPage({ viewport: { width: 1180, height: 720 } });
    await page.goto(url);
    await page.getByRole('button', { name: 'Proposal · J1', exact: true }).click();
    await page.locator('#cell-A4').waitFor();
    await computeInPanel(page);
    const desk = await page.screenshot();
    await writeFile(path.join(FOLDER, 'lembar-panel.png'), desk);
    await takeSlide(browser, folder);
    const certificate = await takeDocuments(browser);
    if (certificate !== undefined) {
      const both = await beside(browser, [
        { bytes: desk, height: 560 },
        { bytes: certificate, height: 400 },
      ]);
      await writeFile(path.join(FOLDER, 'lembar-panel-piagam.png'), both);
    }
  } finally {
    program.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
}

if (hasBrowser) {
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  try {
    await take(browser);
  } finally {
    await browser.close();
  }
} else {
  process.stderr.write('There is no browser on this computer to take pictures with.\n');
  process.exitCode = 1;
}
