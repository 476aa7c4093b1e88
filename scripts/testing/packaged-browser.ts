// The browser that comes with npm, unpacked once into a folder of this project whose name holds its version.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';

const PACKAGE = '@sparticuz/chromium';

/** Flags of the package that would hide what the tests are after: it must keep origins apart as users' browsers do. */
const UNWANTED = ['--disable-web-security', '--allow-running-insecure-content', '--single-process', '--no-zygote'];

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(path.resolve('node_modules', name, 'package.json'), 'utf8')).version;

/**
 * The package always unpacks into the temporary folder under one name and reuses what is there: this is that folder.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = `import browser from '${PACKAGE}'; await browser.executablePath();`;
  // The libraries that a bare system lacks are unpacked only where the package takes itself to be at its host.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
}

/** Fills `folder` unless it exists. It appears whole or not at all, however many processes ask at once. */
export async function unpackOnce(folder: string, unpack = unpackInto): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(path.dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  try {
    await unpack(aside);
    const fonts = path.join(aside, 'fonts', 'fonts.conf');
    await writeFile(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${folder}/`));
    // Other users of this computer may run it too.
    await chmod(path.join(aside, 'chromium'), 0o755);
    await chmod(aside, 0o755);
    await rename(aside, folder).catch((error) => {
      // Another process was quicker.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** What it is launched with: on the system's own libraries and fonts, or on those that the package brings. */
export async function packagedBrowser(): Promise<{ own: LaunchOptions; brought: LaunchOptions }> {
  const folder = path.resolve('build', 'browser', `chromium-${versionOf(PACKAGE)}`);
  await unpackOnce(folder);
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = path.join(folder, 'chromium');
  const args = packaged.args.filter((flag) => !UNWANTED.includes(flag));
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  const env = { LD_LIBRARY_PATH: libraries.join(path.delimiter), FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return { own: { executablePath, args }, brought: { executablePath, args, env: { ...process.env, ...env } } };
}
