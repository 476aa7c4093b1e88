// One program at a time works on a results folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { isBusy, lockFolder } from '../../../src/local/files/folder-lock';
import { newFolder } from '../../folder';

const lockIn = (root: string): string => path.join(root, '.lembar-juri', 'lock.json');

const ENDED = spawnSync(process.execPath, ['-e', '']).pid;
const NOW = new Date().toISOString();

/** A folder that somebody has locked, or whatever was left there. */
function lockedBy(owner: object | string): string {
  const root = newFolder();
  mkdirSync(path.join(root, '.lembar-juri'));
  const known = { computer: hostname(), user: 'retno', command: 'decide', since: NOW };
  writeFileSync(lockIn(root), typeof owner === 'string' ? owner : JSON.stringify({ ...known, ...owner }));
  return root;
}

function ownerFound(root: string): unknown {
  try {
    lockFolder(root, 'compute')();
    return null;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return error.busy;
  }
}

it('the folder is this process’s until it lets go, however often it asks', () => {
  const root = newFolder();
  const [first, second] = [lockFolder(root, 'open'), lockFolder(root, 'open')];
  expect(JSON.parse(readFileSync(lockIn(root), 'utf8'))).toMatchObject({ pid: process.pid, command: 'open' });
  first();
  first();
  expect(existsSync(lockIn(root))).toBe(true);
  second();
  expect(existsSync(lockIn(root))).toBe(false);
});

it.each([
  ['a program that works', { pid: process.ppid }],
  ['a program on another computer', { pid: ENDED, computer: 'kantor-2' }],
])('%s is told with what it does and since when', (_, owner) => {
  const root = lockedBy(owner);
  expect(ownerFound(root)).toMatchObject({ ...owner, user: 'retno', command: 'decide', since: NOW });
  expect(existsSync(lockIn(root))).toBe(true);
});

it.each<[string, object | string]>([
  ['a program that ended', { pid: ENDED }],
  ['one that had our number', { pid: process.pid }],
  ['one from before the computer was started', { pid: process.ppid, since: '2020-01-01T00:00:00.000Z' }],
  ['one that ended while it wrote', ''],
  ['half a word', '{"pid":'],
])('%s is in nobody’s way', (_, owner) => {
  const root = lockedBy(owner);
  expect(ownerFound(root)).toBeNull();
  expect(existsSync(lockIn(root))).toBe(false);
});
