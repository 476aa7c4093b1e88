// A real browser for tests and measurements: Chromium from npm on Linux, an installed Chrome or Edge elsewhere.
import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { packagedBrowser } from './packaged-browser';

const QUIET = [
  '--disable-background-networking',
  '--no-first-run',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
];

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

/** Launches it with site isolation, as users' browsers have it. */
export async function launchBrowser(): Promise<Browser> {
  if (!fromNpm) return chromium.launch({ executablePath: installed(), args: QUIET });
  const { own, brought } = await packagedBrowser();
  const launch = (options: LaunchOptions) =>
    chromium.launch({
      ...options,
      args: [...(options.args ?? []), ...QUIET],
      // In a locale without UTF-8 it calls every download with a sign beyond ASCII "download".
      env: { ...process.env, ...options.env, LC_ALL: 'C.UTF-8' },
    });
  // The system's own libraries fit it best; the packaged ones are for where there are none.
  return launch(own).catch(() => launch(brought));
}
