// What the command line does while it is killed: each command over a folder that is ready for it.
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DriveIndex, filePathOf } from '../../../src/local/drive/file';
import { countingPath } from '../../../src/local/files/journal';
import { loadHost } from '../../../src/local/runtime/load';
import { remains } from '../../faults/world';
import { base, type Tabs, withSettings, withTabs } from '../../use-cases/support';
import { type Ended, folder, run, runAlone, workbook } from '../cli-support';

const KILLER = path.resolve('test/local/kills/killer.mjs');

/** What stands in a folder before the command, and the command's arguments; `out` is the folder, `file` the original. */
export type KillScene = {
  before: (out: string, file: string) => string[][];
  command: (out: string, file: string) => string[];
  tabs?: Tabs;
};

const result = (out: string): string => path.join(out, 'lomba.xlsx');
const separate = withSettings([['Berkas Juri', 'terpisah']]);
const unfilled = withTabs({ 'Penilaian · J1': null, 'Penilaian · J2': null });
const wrong = withTabs({
  'Penilaian · J1': base['Penilaian · J1']!.map((row) => row.map((cell) => (cell === 90 ? '90 ' : cell))),
});

export const SCENES: Record<string, KillScene> = {
  tabs: { tabs: unfilled, before: () => [], command: (out, file) => ['tabs', file, '--out', out] },
  'judge-files': { tabs: separate, before: () => [], command: (out, file) => ['judge-files', file, '--out', out] },
  collect: {
    tabs: separate,
    before: (out, file) => [['judge-files', file, '--out', out]],
    command: (out) => ['collect', result(out), '--out', out],
  },
  'validate --fix': {
    tabs: wrong,
    before: () => [],
    command: (out, file) => ['validate', file, '--out', out, '--fix'],
  },
  'validate --mark': { before: () => [], command: (out, file) => ['validate', file, '--out', out, '--mark'] },
  compute: { before: () => [], command: (out, file) => ['compute', file, '--out', out] },
  decide: {
    before: (out, file) => [['compute', file, '--out', out]],
    command: (out) => ['decide', result(out), '--out', out],
  },
  reopen: {
    before: (out, file) => [['decide', file, '--out', out]],
    command: (out) => ['reopen', result(out), '--out', out, '--stage', 'Penilaian', '--reason', 'uji'],
  },
  documents: {
    before: (out, file) => [['decide', file, '--out', out]],
    command: (out) => ['documents', result(out), '--out', out],
  },
  'documents made anew': {
    before: (out, file) => [['documents', file, '--out', out]],
    command: (out, file) => ['documents', file, '--out', out, '--kind', 'piagam,surat,pengumuman'],
  },
};

export type Prepared = { name: string; scene: KillScene; out: string; file: string };

export async function prepared(name: string): Promise<Prepared> {
  const scene = SCENES[name]!;
  const file = await workbook(scene.tabs ?? base);
  const out = path.join(path.dirname(file), 'hasil');
  for (const args of scene.before(out, file)) await run(args);
  return { name, scene, out, file };
}

/** Runs the command in a copy of what was prepared; killed at a write, or listing all of them. */
export async function runIn(
  { scene, out, file }: Prepared,
  where: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  if (!existsSync(where) && existsSync(out)) cpSync(out, where, { recursive: true });
  return runAlone(scene.command(where, file), { env: { LANG: 'id_ID.UTF-8', ...env }, node: ['--import', KILLER] });
}

export const freshCopy = (): string => path.join(mkdtempSync(path.join(folder, 'k-')), 'hasil');

/** All that a results folder holds, without times and ids; '' where there is no result. */
export async function leftIn(out: string): Promise<string> {
  const at = (file: string): string => countingPath(out, file);
  if (!existsSync(at('lomba.xlsx'))) return '';
  const json = (file: string): unknown => JSON.parse(readFileSync(at(`.lembar-juri/${file}`), 'utf8'));
  const session = await loadHost({
    codeDir: 'dist',
    workbook: { bytes: readFileSync(at('lomba.xlsx')), name: 'lomba.xlsx' },
    readOnlyState: json('lomba.xlsx.json') as never,
  });
  const index = existsSync(at('.lembar-juri/drive.json')) ? json('drive.json') : { roots: {}, files: [] };
  const lost = (index as DriveIndex).files.filter((one) => {
    const kept = filePathOf(one);
    return kept !== null && !one.trashed && !existsSync(at(kept));
  });
  return [
    ...lost.map(({ name }) => `${name} is lost`),
    ...remains({ session, held: new Map(), index: index as DriveIndex }, true),
  ].join('\n');
}
