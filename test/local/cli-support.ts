// Runs the built command line as a person's terminal would: in another process, in a folder of its own.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import * as printed from '../../src/local/command-line/answers';
import { readBook } from '../../src/local/files/xlsx';
import { base, bytesOf, type Tabs } from '../use-cases/support';

export const CLI = path.resolve('build/local/cli.mjs');

export type Ended = { code: number | null; out: string; err: string };

const started: ChildProcess[] = [];

/** A folder that is gone when the test file ends. */
export const folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
afterAll(() => {
  // What a failed test left running would keep jest from ending.
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A new folder below it. */
export const freshFolder = (): string => mkdtempSync(path.join(folder, 'f-'));

export const ENGLISH = { LANG: 'en_US.UTF-8' };
export const INDONESIAN = { LANG: 'id_ID.UTF-8' };

/** Starts the program; nothing of this computer's own language gets through. */
export function start(
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; program?: string; node?: string[] } = {},
): ChildProcess {
  const { LC_ALL, LC_MESSAGES, LANG, ...env } = process.env;
  const child = spawn(process.execPath, [...(options.node ?? []), options.program ?? CLI, ...args], {
    cwd: options.cwd ?? folder,
    env: { ...env, ...(options.env ?? INDONESIAN) },
  });
  started.push(child);
  return child;
}

/** Waits for the end; collects what was said. */
export function ended(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Runs it in a process of its own. */
export const runAlone = (args: string[], options?: Parameters<typeof start>[1]): Promise<Ended> =>
  ended(start(args, options));

/** A process that has loaded the program and runs it again and again; to load it takes as long as most runs do. */
let runner: ChildProcess | null = null;
const waiting = new Map<number, { done: (ended: Ended) => void; failed: (error: Error) => void }>();
let asked = 0;

function openRunner(): ChildProcess {
  const child = fork(path.resolve('test/local/command-line.mjs'), { execArgv: [] });
  child.on('message', ({ id, ended }: { id: number; ended: Ended }) => {
    waiting.get(id)?.done(ended);
    waiting.delete(id);
  });
  child.on('close', () => {
    runner = null;
    for (const { failed } of waiting.values()) failed(new Error('The process that runs the command line has ended'));
    waiting.clear();
  });
  started.push(child);
  return child;
}

export function run(
  args: string[],
  { cwd = folder, env = INDONESIAN }: { cwd?: string; env?: Record<string, string> } = {},
) {
  runner ??= openRunner();
  const child = runner;
  asked += 1;
  const id = asked;
  return new Promise<Ended>((done, failed) => {
    waiting.set(id, { done, failed });
    child.send({ id, cwd, env, args });
  });
}

const SCHEMAS = {
  validate: printed.validateAnswer,
  compute: printed.computeAnswer,
  documents: printed.documentsAnswer,
  pictures: printed.picturesAnswer,
  decide: printed.decideAnswer,
  verify: printed.verifyAnswer,
  assign: printed.assignAnswer,
  schedule: printed.scheduleAnswer,
  tabs: printed.tabsAnswer,
  'judge-files': printed.filesAnswer,
  collect: printed.filesAnswer,
};

type Answers = { [Name in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[Name]> };

/** Runs with --json: standard output must hold one object of the command's schema and nothing else. */
export async function answerOf<Name extends keyof Answers>(
  command: Name,
  args: string[],
  options?: Parameters<typeof start>[1],
): Promise<Ended & { answer: Answers[Name] }> {
  const result = await run([command, ...args, '--json'], options);
  if (result.code === 2) throw new Error(result.err);
  const answer = z.parse(SCHEMAS[command], JSON.parse(result.out)) as Answers[Name];
  expect(Object.keys(JSON.parse(result.out)).sort()).toEqual(Object.keys(SCHEMAS[command].shape).sort());
  expect(result.code).toBe(answer.ok ? 0 : 1);
  return { ...result, answer };
}

/** A workbook in a new folder, or at a path below it. */
export async function workbook(tabs: Tabs = base, name = 'lomba.xlsx', where = freshFolder()): Promise<string> {
  const file = path.join(where, name);
  writeFileSync(file, await bytesOf(tabs));
  return file;
}

export const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Values of the tabs of a workbook on disk, without blank cells at the ends of rows. */
export async function tabsOf(file: string): Promise<Record<string, unknown[][]>> {
  const { tabs } = await readBook(readFileSync(file));
  return Object.fromEntries(
    tabs.map((tab) => [tab.name, tab.cells.map((row) => row.map((cell) => cell?.value ?? ''))]),
  );
}

export const documentsIn = (out: string): string[] =>
  existsSync(path.join(out, 'documents'))
    ? readdirSync(path.join(out, 'documents'))
        .filter((name) => name.endsWith('.docx'))
        .sort()
    : [];
