// Opens the built sidebar at its real width with a scripted google.script.run in place of the server.
import type { Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/bundle/sidebar';
import type { Problem, Server } from '../../src/use-cases/server';
import { openBrowser, PATIENCE } from '../browser';

/** What a function does when called: answers, names a problem, throws as Google would, answers raw nonsense, or hangs. */
export type Turn = (
  | { answer: unknown }
  | { problem: Problem }
  | { thrown: string }
  | { raw: unknown }
  | { hang: true }
) & {
  /** It does so when the test says `release`. */
  held?: true;
};

/** The turns of each function; the last one repeats. A function without turns does not exist. */
export type Script = Partial<Record<keyof Server, Turn[]>>;

type Call = { name: string; args: unknown[] };

/** Never leaves this computer: the test answers it. */
const ADDRESS = 'https://panel.test/';

let built: Promise<string> | null = null;

/** The panel, its calls so far, and the dialogs it raised (there must be none). */
export const openSidebar = (script: Script, height = 640) => openPage(script, { width: 300, height });

/** The same page as the dialog it also is, told so as the server does. */
export const openWide = (script: Script, view: 'ranking' | 'provisional' = 'ranking') =>
  openPage(script, { width: 960, height: 560 }, `<span id="view" hidden>${view}</span>`);

async function openPage(script: Script, viewport: { width: number; height: number }, appended = '') {
  built ??= buildSidebar();
  const context = await (await openBrowser()).newContext({ viewport });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const dialogs: string[] = [];
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(stageGoogle, script);
  const html = (await built) + appended;
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(ADDRESS);
  const calls = () => page.evaluate(() => (window as unknown as Stage).staged.calls);
  /** Waits until the function has been called. */
  const called = async (name: keyof Server) => {
    await page.waitForFunction(
      (one) => (window as unknown as Stage).staged.calls.some((call) => call.name === one),
      name,
    );
  };
  /** Lets the held call go on, once it has been made. */
  const release = async () => {
    await page.waitForFunction(() => (window as unknown as Stage).staged.held.length > 0);
    await page.evaluate(() => (window as unknown as Stage).staged.held.shift()!());
  };
  return { page, calls, called, release, dialogs, errors, requests, close: () => context.close() };
}

/** What the test finds in the page: the calls so far, those that are held, and how many will still be answered by themselves. */
type Stage = { staged: { calls: Call[]; held: (() => void)[]; underWay: number } };

/** Runs in the page: a google.script.run that follows the script. */
function stageGoogle(script: Script): void {
  const staged: Stage['staged'] = { calls: [], held: [], underWay: 0 };
  const { calls, held } = staged;
  const used: Record<string, number> = {};
  const runner = (success: (value: unknown) => void, failure: (error: Error) => void): object => ({
    withSuccessHandler: (handler: typeof success) => runner(handler, failure),
    withFailureHandler: (handler: typeof failure) => runner(success, handler),
    ...Object.fromEntries(
      Object.entries(script).map(([name, turns]) => [
        name,
        (...args: unknown[]) => {
          calls.push({ name, args: JSON.parse(JSON.stringify(args)) });
          const index = used[name] ?? 0;
          used[name] = index + 1;
          const turn = turns[Math.min(index, turns.length - 1)];
          if (!turn || 'hang' in turn) return;
          const answer = () => {
            if ('thrown' in turn) failure(new Error(turn.thrown));
            else success('raw' in turn ? turn.raw : turn);
          };
          if (turn.held) {
            held.push(answer);
            return;
          }
          staged.underWay += 1;
          setTimeout(() => {
            answer();
            staged.underWay -= 1;
          }, 1);
        },
      ]),
    ),
  });
  const run = runner(
    () => undefined,
    () => undefined,
  );
  const host = { close: () => calls.push({ name: 'close', args: [] }) };
  Object.assign(window, { staged, google: { script: { run, host } } });
}

/** Waits until everything that the page asked for has come; what hangs or is held never does. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as unknown as Stage).staged.underWay === 0);
}

/** Starts a command: where it is not the step at hand, from the menu of the rest. */
export async function command(page: Page, task: string): Promise<void> {
  await page.locator('#menu').waitFor();
  if ((await page.locator(`#step-${task}`).count()) === 0) await page.click('#menu');
  await page.click(`#step-${task}`);
}

/** Unfolds what the selector finds, and waits until the page has heard of it. */
export async function unfold(page: Page, selector = 'details'): Promise<void> {
  await page.evaluate(async (all) => {
    const closed = [...document.querySelectorAll<HTMLDetailsElement>(all)].filter((one) => !one.open);
    const heard = closed.map(
      (one) => new Promise((resolve) => one.addEventListener('toggle', resolve, { once: true })),
    );
    for (const one of closed) one.open = true;
    await Promise.all(heard);
  }, selector);
}

/** Waits until the panel says it in its status or alert region. */
export async function said(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('[role=status], [role=alert]').filter({ hasText: text }).first().waitFor();
}
