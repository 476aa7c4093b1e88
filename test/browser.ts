// The browser of the tests.
import type { Browser } from 'playwright-core';
import { hasBrowser, launchBrowser } from '../scripts/testing/browser';

if (!hasBrowser) console.warn('Neither Chrome nor Edge is installed here: the browser tests are skipped.');

/** `describe` where there is a browser; elsewhere its tests count as skipped. */
export const describeInBrowser: jest.Describe = hasBrowser ? describe : describe.skip;

let shared: Promise<Browser> | null = null;

/** However busy the computer is: only what never comes takes that long. */
export const PATIENCE = 60_000;

/** The browser of this test file, launched once. */
export function openBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

/** To be called after all tests of the file. */
export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = null;
}
