// One program at a time works on a results folder: whoever does leaves a file there that says who it is and since when.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { keptFile } from './folder';

export type LockOwner = { pid: number; computer: string; user: string; command: string; since: string };

/** The error of a folder that another program works on. */
type Busy = Error & { busy: LockOwner; lock: string };

export const isBusy = (thrown: unknown): thrown is Busy => thrown instanceof Error && 'busy' in thrown;

const LOCK = keptFile('lock.json');

/** Locks of this process by their path, and how often each is held. */
const held = new Map<string, number>();

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function ownerIn(path: string): LockOwner | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockOwner;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What is no JSON was left by a program that ended while it wrote.
    if (code === undefined || code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Another computer's programs cannot be looked at: theirs counts until somebody removes it. */
function isAtWork({ pid, computer, since }: LockOwner): boolean {
  if (computer !== hostname()) return true;
  const started = Date.now() - uptime() * 1000;
  // A number that this process has now, or had before the computer was started, was another's.
  return pid !== process.pid && Date.parse(since) >= started - 1000 && isAlive(pid);
}

/** Makes the file with its content in one step; false where there is one. Not every disk has links. */
function made(path: string, content: string): boolean {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return madeWithoutLinks(path, content);
  } finally {
    rmSync(temporary, { force: true });
  }
  return true;
}

function madeWithoutLinks(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Locks a folder for this process, until the answer is called; throws `isBusy` where somebody else works on it. */
export function lockFolder(root: string, command: string): () => void {
  const path = join(root, LOCK);
  mkdirSync(dirname(path), { recursive: true });
  const mine: LockOwner = {
    pid: process.pid,
    computer: hostname(),
    user: userName(),
    command,
    since: new Date().toISOString(),
  };
  if (!held.has(path)) {
    for (let tries = 0; !made(path, JSON.stringify(mine)); tries += 1) {
      const owner = ownerIn(path);
      if (owner !== null && (isAtWork(owner) || tries > 2))
        throw Object.assign(new Error('The folder is locked'), { busy: owner, lock: path } satisfies Partial<Busy>);
      clearStale(path, owner);
    }
  }
  held.set(path, (held.get(path) ?? 0) + 1);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    const count = held.get(path) ?? 0;
    if (count > 1) held.set(path, count - 1);
    else release(path);
  };
}

/** At the end of a program. */
export const unlockFolders = (): void => [...held.keys()].forEach(release);

function release(path: string): void {
  if (held.delete(path)) rmSync(path, { force: true });
}

/** Moved away first: two that come upon it at the same time must not remove each other's. */
function clearStale(path: string, stale: LockOwner | null): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = ownerIn(aside);
  // Somebody was quicker, and it is theirs.
  if (JSON.stringify(moved) !== JSON.stringify(stale)) made(path, JSON.stringify(moved));
  rmSync(aside, { force: true });
}
