// Each card in each state: nothing for axe-core to find, within its width, one blue button, and large enough to be hit.
// PICTURES=folder npx jest test/sidebar/scenes takes a picture of each in both languages.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { violationsIn } from '../axe';
import { closeBrowser, describeInBrowser } from '../browser';
import { openSidebar, openWide, settled } from './page';
import { type Scene, scenes, scriptOf } from './scenes';

const folder = process.env.PICTURES ?? '';
const LANGUAGES = ['id', 'en'] as const;
// Words have no part in what axe-core finds: the languages take turns, unless both are wanted for pictures.
const cases = scenes.flatMap((scene, index) =>
  LANGUAGES.filter((_, at) => folder !== '' || at === index % 2).map((language) => [scene, language] as const),
);

/** The panel as high as what stands in it. */
async function picture(page: Page, name: string): Promise<void> {
  if (folder === '') return;
  const width = page.viewportSize()?.width ?? 300;
  const height = await page.evaluate(() => {
    const foot = document.querySelector('footer')?.getBoundingClientRect().height ?? 0;
    return Math.ceil((document.querySelector('main')?.scrollHeight ?? 600) + foot);
  });
  await page.setViewportSize({ width, height: Math.min(Math.max(height, 320), 4000) });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), await page.screenshot());
}

/** What is cut off at the side, or too small to be hit. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const wide = [...main.querySelectorAll<HTMLElement>('*')]
      .filter((one) => one.checkVisibility() && !one.closest('.unseen, svg, .scrolled'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `too wide: ${one.outerHTML.slice(0, 90)}`);
    const small = [...document.querySelectorAll<HTMLElement>('button, .button, select, input, summary, textarea')]
      .filter((one) => one.checkVisibility() && !one.closest('.chip, label, .unseen'))
      .filter((one) => one.getBoundingClientRect().height < 24)
      .map((one) => `too small: ${one.outerHTML.slice(0, 90)}`);
    return [...wide, ...small];
  });

const nameOf = (scene: Scene, language: string) => `${scene.name}-${language}`;

describeInBrowser('scenes of the panel', () => {
  afterAll(closeBrowser);

  it.each(cases.map((one) => [nameOf(...one), ...one] as const))('%s', async (name, scene, language) => {
    const script = scriptOf(scene, language);
    const open = await (scene.wide ? openWide(script, scene.wide) : openSidebar(script));
    try {
      const { page } = open;
      await page.waitForSelector('h1, h2, .button');
      await page.waitForFunction(() => !document.querySelector('.foot.doing'));
      await scene.act?.(page);
      await settled(page);
      expect(await violationsIn(page)).toEqual([]);
      if (!scene.wide) expect(await misfits(page)).toEqual([]);
      expect(await page.locator('.button.primary').count()).toBeLessThanOrEqual(1);
      expect(open.errors).toEqual([]);
      await picture(page, name);
    } finally {
      await open.close();
    }
  });
});
