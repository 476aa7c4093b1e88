// npm run guide: the guide as a small site in build/guide, each page also as a PDF to forward where this computer has a browser.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasBrowser, launchBrowser } from '../testing/browser';
import { pageHtml, pdfOf, sitePages } from './site';

const FOLDER = path.resolve('build', 'guide');
/** What a phone forwards without a second thought. */
const MOST_BYTES = 500_000;

async function writeSite(): Promise<void> {
  const pages = sitePages();
  for (const page of pages) {
    const file = path.join(FOLDER, page.target);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, pageHtml(page, pages, hasBrowser));
  }
  await cp('scripts/guide/guide.css', path.join(FOLDER, 'guide.css'));
  await cp('docs/pictures', path.join(FOLDER, 'pictures'), { recursive: true });
}

/** What is sent to judges as a picture too. */
const AS_PICTURE = ['docs/panduan/halaman-juri.md', 'docs/guide/judge-page.md'];

/** Answers with those that became too large. */
async function writePdfs(): Promise<string[]> {
  const browser = await launchBrowser();
  const tooLarge: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await mkdir(path.join(FOLDER, 'pdf'), { recursive: true });
    for (const one of sitePages().filter(({ twin }) => twin !== null)) {
      await page.goto(pathToFileURL(path.join(FOLDER, one.target)).href);
      // Pictures further down load when they come into sight, which on paper they never do.
      await page.evaluate(`for (const one of document.images) one.loading = 'eager'`);
      await page.waitForFunction('Array.from(document.images).every((one) => one.complete)');
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      if (pdf.length > MOST_BYTES) tooLarge.push(`${pdfOf(one)} ${pdf.length}`);
      await writeFile(path.join(FOLDER, pdfOf(one)), pdf);
      if (AS_PICTURE.includes(one.source)) {
        await page.emulateMedia({ media: 'print' });
        await page.addStyleTag({ content: 'main { padding: 28px }' });
        const picture = path.join(FOLDER, pdfOf(one).replace(/pdf$/, 'png'));
        await page.locator('main').screenshot({ path: picture });
        await page.emulateMedia({ media: null });
      }
    }
  } finally {
    await browser.close();
  }
  return tooLarge;
}

await rm(FOLDER, { recursive: true, force: true });
await writeSite();
const tooLarge = hasBrowser ? await writePdfs() : [];
process.stdout.write(`${path.join('build', 'guide', 'index.html')}${hasBrowser ? '' : ' (no browser here: no PDF)'}\n`);
if (tooLarge.length > 0) {
  process.stderr.write(`Larger than ${MOST_BYTES} bytes: ${tooLarge.join(', ')}\n`);
  process.exitCode = 1;
}
