// npm run bench packages: nomination packages taken into one workbook, and put together as an archive; made of an example with a
// government and a year of its own for each.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkPackage } from '../../src/domain/packages/check';
import type { PackageContent } from '../../src/domain/packages/content';
import { packed } from '../../src/domain/packages/pack';

const CITIES = 38;
const PROVINCES = 38;
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['build/local/cli.mjs', ...args]);
  if (status !== 0) throw new Error(stderr.toString());
}

/** The package of an example: what its cities, years and marks say. */
function exampleIn(folder: string): { content: PackageContent; counted: string } {
  run('decide', 'examples/gipp.xlsx', '--out', folder);
  run('pack', 'examples/gipp.xlsx', '--out', folder);
  const name = readdirSync(folder).find((one) => one.endsWith('.zip')) ?? '';
  const { checked } = checkPackage(readFileSync(path.join(folder, name)), digest);
  if (checked === null) throw new Error('The example makes no sound package');
  return { content: checked.content, counted: JSON.stringify(checked.counted) };
}

/** Makes so many packages in a folder: of one year, or of ten. */
function makePackages(folder: string, count: number, years: number): string[] {
  const { content, counted } = exampleIn(folder);
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, `usulan-${index}.zip`);
    const [city, year, province] = [`Kota ${index}`, String(2020 + (index % years)), `Provinsi ${index % PROVINCES}`];
    const ofCity = { city, year, government: `Pemerintah ${city}`, ...(years === 1 ? {} : { province }) };
    writeFileSync(file, packed({ ...content, competition: { ...content.competition, ...ofCity } }, counted, digest));
    return file;
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds of the wall clock and the most memory (MB), the start of the process with it. */
function measured(...args: string[]): { seconds: number; memory: number } {
  const told = "data:text/javascript,process.on('exit',()=>console.error('rss',process.resourceUsage().maxRSS))";
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', told, 'build/local/cli.mjs', ...args]);
  if (status !== 0) throw new Error(stderr.toString());
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  return { seconds, memory: Number(/rss (\d+)/.exec(stderr.toString())?.[1]) / 1024 };
}

/** A province takes in its cities. */
export const mergeCost = () =>
  inFolder((folder) => {
    const files = makePackages(folder, CITIES, 1);
    const province = path.join(folder, 'provinsi.xlsx');
    run('new', 'gipp', province);
    return {
      packages: CITIES,
      ...measured('merge', ...files, '--into', province, '--out', path.join(folder, 'hasil')),
    };
  });

/** An archive of cities and years. */
export const archiveCost = (packages: number) =>
  inFolder((folder) => {
    makePackages(folder, packages, 10);
    return { packages, ...measured('archive', folder, '--out', path.join(folder, 'hasil')) };
  });
