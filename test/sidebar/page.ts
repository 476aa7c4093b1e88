// Opens the built sidebar at its real width with a scripted google.script.run in place of the server.
import type { Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/sidebar';
import type { Problem, Server } from '../../src/use-cases/server';
import { openBrowser } from '../browser';

/** What a function does when called: answers, names a problem, throws as Google would, answers raw nonsense, or hangs. */
export type Turn = (
  | { answer: unknown }
  | { problem: Problem }
  | { thrown: string }
  | { raw: unknown }
  | { hang: true }
) & {
  /** Milliseconds before it does so. */
  after?: number;
};

/** The turns of each function; the last one repeats. A function without turns does not exist. */
export type Script = Partial<Record<keyof Server, Turn[]>>;

export type Call = { name: string; args: unknown[] };

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
  context.setDefaultTimeout(5000);
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
  const calls = () => page.evaluate(() => (window as unknown as { calls: Call[] }).calls);
  return { page, calls, dialogs, errors, requests, close: () => context.close() };
}

/** Runs in the page: a google.script.run that follows the script. */
function stageGoogle(script: Script): void {
  const calls: Call[] = [];
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
          setTimeout(() => {
            if ('thrown' in turn) failure(new Error(turn.thrown));
            else success('raw' in turn ? turn.raw : turn);
          }, turn.after ?? 1);
        },
      ]),
    ),
  });
  const run = runner(
    () => undefined,
    () => undefined,
  );
  const host = { close: () => calls.push({ name: 'close', args: [] }) };
  Object.assign(window, { calls, google: { script: { run, host } } });
}

/** Waits until the panel says it in its status or alert region. */
export async function said(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('[role=status], [role=alert]').filter({ hasText: text }).first().waitFor();
}
