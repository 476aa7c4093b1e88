// Changes to several files happen together, wherever the program ends between.
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commit, countingPath, finishCommit } from '../../../src/local/files/journal';
import { stagedFolder } from '../../../src/local/files/staged-folder';
import { newFolder } from '../../folder';

/** What a commit does to the disk. */
const STEPS = ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync'] as const;

const BEFORE: Record<string, string> = { 'lomba.xlsx': 'old', '.lembar-juri/lomba.json': 'old', 'gone.docx': 'old' };
const AFTER: Record<string, string> = {
  'lomba.xlsx': 'new',
  '.lembar-juri/lomba.json': 'new',
  'documents/a.docx': 'new',
};
const FILES = [...new Set([...Object.keys(BEFORE), ...Object.keys(AFTER)])];

function folderBefore(): string {
  const root = newFolder();
  for (const [file, content] of Object.entries(BEFORE)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  return root;
}

const make = (root: string): void =>
  commit(root, [
    ...Object.entries(AFTER).map(([file, content]) => ({ file, content })),
    { file: 'gone.docx', content: null },
  ]);

const read = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const contents = (root: string, at = (file: string) => path.join(root, file)) =>
  Object.fromEntries(FILES.flatMap((file) => (read(at(file)) === undefined ? [] : [[file, read(at(file))]])));

/** Does the work as a program that ends at one of its steps; answers with how many there are. */
function endingAt(step: number, work: () => void): number {
  let done = 0;
  for (const name of STEPS) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      done += 1;
      if (done >= step) throw new Error('ended');
      return real(...args);
    }) as never);
  }
  try {
    work();
  } catch (error) {
    if ((error as Error).message !== 'ended') throw error;
  } finally {
    jest.restoreAllMocks();
  }
  return done;
}

it('a program that ends at any step leaves all of the changes or none, and nothing else', () => {
  const steps = endingAt(Number.POSITIVE_INFINITY, () => make(folderBefore()));
  expect(steps).toBeGreaterThan(15);
  const seen = new Set<string>();
  for (let step = 1; step <= steps; step += 1) {
    const root = folderBefore();
    endingAt(step, () => make(root));
    // Who only reads finds the same as who goes on; what goes is in nobody's way meanwhile.
    const { 'gone.docx': _, ...reader } = contents(root, (file) => countingPath(root, file));
    finishCommit(root);
    const left = contents(root);
    expect([BEFORE, AFTER]).toContainEqual(left);
    const { 'gone.docx': __, ...kept } = left;
    expect(reader).toEqual(kept);
    expect(readdirSync(path.join(root, '.lembar-juri'))).toEqual(['lomba.json']);
    seen.add(JSON.stringify(left));
  }
  expect(seen.size).toBe(2);
});

/** A folder in which a commit counts, and nothing has been moved yet. */
function begun(): string {
  const steps = endingAt(Number.POSITIVE_INFINITY, () => make(folderBefore()));
  for (let step = steps; ; step -= 1) {
    const root = folderBefore();
    endingAt(step, () => make(root));
    const isListed = existsSync(path.join(root, '.lembar-juri/commit/list.json'));
    if (isListed && read(path.join(root, 'lomba.xlsx')) === 'old') return root;
  }
}

it('finishing may be interrupted as well', () => {
  const undisturbed = begun();
  const steps = endingAt(Number.POSITIVE_INFINITY, () => finishCommit(undisturbed));
  expect(steps).toBeGreaterThan(3);
  for (let step = 1; step <= steps; step += 1) {
    const root = begun();
    endingAt(step, () => finishCommit(root));
    finishCommit(root);
    expect(contents(root)).toEqual(AFTER);
  }
});

it('changes wait until they are committed, and are seen by who made them', () => {
  const root = folderBefore();
  const folder = stagedFolder(root);
  folder.write('documents/a.docx', 'new');
  folder.write('lomba.xlsx', 'new');
  folder.remove('gone.docx');
  expect(contents(root)).toEqual(BEFORE);
  expect(folder.names('documents')).toEqual(['a.docx']);
  expect(folder.read('gone.docx')).toBeNull();
  expect(Buffer.from(folder.read('lomba.xlsx')!.bytes).toString()).toBe('new');
  folder.write('.lembar-juri/lomba.json', 'new');
  folder.commit();
  expect(contents(root)).toEqual(AFTER);
  expect(folder.isChanged()).toBe(false);
});

it('what could not be committed waits for the next time', () => {
  const root = folderBefore();
  const folder = stagedFolder(root);
  for (const [file, content] of Object.entries(AFTER)) folder.write(file, content);
  folder.remove('gone.docx');
  endingAt(3, () => folder.commit());
  expect(contents(root)).toEqual(BEFORE);
  folder.commit();
  expect(contents(root)).toEqual(AFTER);
});
