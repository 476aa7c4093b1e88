// A real browser for tests: Chromium from npm on Linux, an installed Chrome or Edge elsewhere.
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const QUIET = [
  '--disable-background-networking',
  '--no-first-run',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
];

/** Flags of the packaged browser that would hide what the tests are after: it must keep origins apart as users' do. */
const UNWANTED = ['--disable-web-security', '--allow-running-insecure-content', '--single-process', '--no-zygote'];

/** Where Chrome and Edge install themselves, asked in this order. */
function installed(): string | undefined {
  const { ProgramFiles = '', LOCALAPPDATA = '' } = process.env;
  const programs = [ProgramFiles, process.env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA].filter(Boolean);
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: programs.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/bin/chromium'],
  };
  return places[process.platform]?.find(existsSync);
}

const fromNpm = process.platform === 'linux' && process.arch === 'x64';
const hasBrowser = fromNpm || installed() !== undefined;
if (!hasBrowser) console.warn('Neither Chrome nor Edge is installed here: the browser tests are skipped.');

/** `describe` where there is a browser; elsewhere its tests count as skipped. */
export const describeInBrowser: jest.Describe = hasBrowser ? describe : describe.skip;

async function launch(): Promise<Browser> {
  if (!fromNpm) return chromium.launch({ executablePath: installed(), args: QUIET });
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // The package brings the libraries that a bare system lacks, but unpacks them only where it takes itself to be at its host.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const packaged = (await import('@sparticuz/chromium')).default;
  const executablePath = await packaged.executablePath();
  const brought = { ...process.env } as Record<string, string>;
  const args = [...packaged.args, ...QUIET].filter((flag) => !UNWANTED.includes(flag));
  const own = { ...brought, LD_LIBRARY_PATH: LD_LIBRARY_PATH ?? '', FONTCONFIG_PATH: FONTCONFIG_PATH ?? '' };
  // The system's own libraries fit it best; the packaged ones are for where there are none.
  return chromium
    .launch({ executablePath, args, env: own })
    .catch(() => chromium.launch({ executablePath, args, env: brought }));
}

let shared: Promise<Browser> | null = null;

/** The browser of this test file, launched once. */
export function openBrowser(): Promise<Browser> {
  shared ??= launch();
  return shared;
}

/** To be called after all tests of the file. */
export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = null;
}
