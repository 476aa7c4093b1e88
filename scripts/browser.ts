// A real browser for tests and measurements: Chromium from npm on Linux, an installed Chrome or Edge elsewhere.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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
export const hasBrowser = fromNpm || installed() !== undefined;

/** Starts it; it keeps origins apart as users' browsers do. */
export async function launchBrowser(): Promise<Browser> {
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
