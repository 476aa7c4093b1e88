// The browser that comes with npm: unpacked whole, once, and into no folder that others share.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unpackOnce } from '../../../scripts/testing/packaged-browser';
import { newFolder } from '../../folder';

const isPackaged = process.platform === 'linux' && process.arch === 'x64';
const { TMPDIR } = process.env;
afterEach(() => {
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
});

(isPackaged ? it : it.skip)('does not care what somebody else has put into the temporary folder', async () => {
  const [shared, own] = [newFolder(), path.join(newFolder(), 'browser')];
  // Under the name that the package would take for its own.
  writeFileSync(path.join(shared, 'chromium'), 'an older one', { mode: 0o000 });
  process.env.TMPDIR = shared;
  await unpackOnce(own);
  expect(readdirSync(shared)).toEqual(['chromium']);
  expect(execFileSync(path.join(own, 'chromium'), ['--version'], { encoding: 'utf8' })).toMatch(
    /^(?:Chromium|HeadlessChrome|Google Chrome).* \d+\./,
  );
  // Every user of the computer may run it.
  expect([own, path.join(own, 'chromium')].map((one) => statSync(one).mode & 0o777)).toEqual([0o755, 0o755]);
});

/** Stands for the unpacking: the folder holds who did it, and what the package brings. */
const unpackedBy = (who: string) => async (folder: string) => {
  mkdirSync(path.join(folder, 'fonts'));
  writeFileSync(path.join(folder, 'chromium'), who);
  writeFileSync(path.join(folder, 'fonts', 'fonts.conf'), '<dir>/tmp/fonts</dir>');
};

it('is unpacked by whoever comes first, also of several at once, and then stays', async () => {
  const parent = newFolder();
  const own = path.join(parent, 'browser');
  await Promise.all(['one', 'two', 'three'].map((who) => unpackOnce(own, unpackedBy(who))));
  const first = readFileSync(path.join(own, 'chromium'), 'utf8');
  await unpackOnce(own, unpackedBy('four'));
  expect(readFileSync(path.join(own, 'chromium'), 'utf8')).toBe(first);
  expect(readdirSync(parent)).toEqual(['browser']);
  expect(readFileSync(path.join(own, 'fonts', 'fonts.conf'), 'utf8')).toBe(`<dir>${own}/fonts</dir>`);
});

it('leaves nothing behind when it cannot be unpacked, and is tried again', async () => {
  const parent = newFolder();
  const own = path.join(parent, 'browser');
  const full = async (folder: string) => {
    writeFileSync(path.join(folder, 'chromium'), 'a half');
    throw new Error('No space left on device');
  };
  await expect(unpackOnce(own, full)).rejects.toThrow('No space left');
  expect(readdirSync(parent)).toEqual([]);
  await unpackOnce(own, unpackedBy('one'));
  expect(existsSync(path.join(own, 'chromium'))).toBe(true);
});
