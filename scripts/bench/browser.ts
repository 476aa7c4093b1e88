// How a national year's tab feels in the browser workbench, beside a city's: the first cells on the screen, and a scroll.
/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openHost } from '../../src/local/runtime/host';
import { serveWorkbench } from '../../src/local/workbench/server';
import { buildWorkbench } from '../bundle/workbench';
import { launchBrowser } from '../testing/browser';
import { marksOf, workbookOf } from './workbook';

const TIMES = 3;
const STEPS = 60;
/** One notch of a mouse wheel every frame: faster than a hand turns it. */
const WHEEL = 120;

/** Milliseconds of CPU of the page, the least of several; `cells` is what it holds of the grid after the scroll. */
export type Seen = { opened: number; turned: number; rolled: number; dragged: number; cells: number };

/** Until a cell of the active tab says something. */
const untilSaid = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = (): void => {
          const isSaid = [...document.querySelectorAll('.grid tbody td')].some((one) => one.textContent !== '');
          // One frame more, in which it is painted.
          requestAnimationFrame(() => (isSaid ? resolve() : look()));
        };
        look();
      }),
  );

/** In equal steps, one per frame: a number of pixels per step, or the whole tab from top to end. */
const scroll = (page: Page, pixels: number | null): Promise<void> =>
  page.evaluate(
    ([steps, each]) =>
      new Promise((resolve) => {
        const view = document.querySelector('.view')!;
        const far = each === null ? view.scrollHeight - view.clientHeight : each * steps;
        let done = 0;
        const step = (): void => {
          done += 1;
          view.scrollTop = (far * done) / steps;
          requestAnimationFrame(done < steps ? step : () => resolve());
        };
        requestAnimationFrame(step);
      }),
    [STEPS, pixels] as const,
  );

/** Milliseconds that the page's own thread has worked: what else the machine does does not count. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = 0;
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const now = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    const since = now - before;
    before = now;
    return since;
  };
}

async function seenOnce(browser: Browser, bytes: Uint8Array, tab: string): Promise<Seen> {
  const host = await openHost({ codeDir: 'dist', workbook: { bytes, name: 'bench.xlsx' } });
  const workbench = await serveWorkbench({ host, file: 'bench.xlsx', page: await buildWorkbench() });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const work = await workOf(page);
  await page.goto(workbench.url);
  await untilSaid(page);
  const opened = await work();
  await page.getByRole('button', { name: tab, exact: true }).click();
  await page.locator('.tabs [aria-current=page]', { hasText: tab }).waitFor();
  await untilSaid(page);
  const turned = await work();
  await scroll(page, WHEEL);
  const rolled = (await work()) / STEPS;
  await scroll(page, null);
  const dragged = (await work()) / STEPS;
  const cells = await page.locator('.grid td').count();
  await page.close();
  await workbench.close();
  return { opened, turned, rolled, dragged, cells };
}

/** A city's proposals and a national year's scores, in the same browser. */
export async function seenInBrowser(entries: number): Promise<{ city: Seen; nation: Seen }> {
  const browser = await launchBrowser();
  const size = { entries, judges: 5, top: 10 };
  const nation = await workbookOf(size, marksOf(size));
  const least = async (bytes: Uint8Array, tab: string): Promise<Seen> => {
    const runs: Seen[] = [];
    for (let time = 0; time < TIMES; time += 1) runs.push(await seenOnce(browser, bytes, tab));
    const of = (key: keyof Seen): number => Math.min(...runs.map((run) => run[key]));
    return {
      opened: of('opened'),
      turned: of('turned'),
      rolled: of('rolled'),
      dragged: of('dragged'),
      cells: of('cells'),
    };
  };
  try {
    return {
      city: await least(readFileSync('examples/kolabik.xlsx'), 'Proposal · J1'),
      nation: await least(nation, 'Penilaian · J1'),
    };
  } finally {
    await browser.close();
  }
}
