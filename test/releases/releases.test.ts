// What a release made is opened, verified and gone over by the present build, and made anew byte for byte.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differences } from './compare';

const RELEASES = path.join('test', 'releases');

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

const numberOf = (version: string): number => Number(version.split('.')[0]) * 1000 + Number(version.split('.')[1]);
const releases = foldersIn(RELEASES).sort((one, other) => numberOf(one) - numberOf(other));
const newest = releases[releases.length - 1]!;

const scenariosOf = (release: string): [release: string, scenario: string][] =>
  foldersIn(path.join(RELEASES, release)).map((scenario) => [release, scenario]);

/** Who asked last for the lock, and when a judge's file was read last, change whenever somebody asks. */
const IN_PASSING = /^(lease|judge-file:.*)$/;

const temporary = mkdtempSync(path.join(tmpdir(), 'lembar-juri-releases-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Plays a pass of a scenario over a copy of what stands in the given places of it. */
async function play(release: string, scenario: string, pass: 'first' | 'again', places: string[]): Promise<string> {
  const folder = path.join(temporary, release, pass, scenario);
  mkdirSync(folder, { recursive: true });
  for (const place of places)
    cpSync(path.join(RELEASES, release, scenario, place), path.join(folder, place), { recursive: true });
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/release.ts', 'play', folder, pass]);
  let failure = '';
  child.stderr.on('data', (text) => {
    failure += String(text);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(failure);
  return folder;
}

const answersIn = <T>(folder: string, pass: string, command: string): T => {
  const name = readdirSync(path.join(folder, 'answers')).find(
    (one) => one.startsWith(pass) && one.endsWith(`-${command}.json`),
  );
  return JSON.parse(readFileSync(path.join(folder, 'answers', name!), 'utf8')) as T;
};

/** What is said of a pass stands beside what is said of the other. */
const ofPass = (found: readonly string[], pass: string): string[] =>
  found.filter((one) => !one.startsWith('answers/') || one.startsWith(`answers/${pass}`));

it.each(scenariosOf(newest))(
  '%s: %s is made anew, byte for byte',
  async (release, scenario) => {
    const fresh = await play(release, scenario, 'first', ['steps.json', `${scenario}.xlsx`]);
    expect(ofPass(await differences(path.join(RELEASES, release, scenario), fresh), 'first')).toEqual([]);
  },
  300_000,
);

it.each(releases.flatMap(scenariosOf))(
  '%s: %s is opened as it was left: verified under its code, and nothing new is made of it',
  async (release, scenario) => {
    const recorded = path.join(RELEASES, release, scenario);
    const over = await play(release, scenario, 'again', ['steps.json', `${scenario}.xlsx`, 'hasil']);
    type Verified = { ok: boolean; decided: object[]; differences: object[] };
    const { ok, decided, differences: found } = answersIn<Verified>(over, 'again', 'verify');
    expect({ ok, found, decided }).toEqual({
      ...{ ok: true, found: [] },
      decided: answersIn<Verified>(recorded, 'again', 'verify').decided,
    });
    type Made = { created: number; updated: number; failed: number };
    const { created, updated, failed } = answersIn<Made>(over, 'again', 'documents');
    expect({ created, updated, failed }).toEqual({ created: 0, updated: 0, failed: 0 });
    expect(await differences(path.join(recorded, 'hasil'), path.join(over, 'hasil'), IN_PASSING)).toEqual([]);
    if (release === newest) expect(ofPass(await differences(recorded, over, IN_PASSING), 'again')).toEqual([]);
  },
  300_000,
);
