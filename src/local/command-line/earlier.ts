// What was done with a workbook before: results of the command line or the workbench that lie beside it, and copies of them by date.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { keptFile } from '../files/folder';
import { stateFile } from '../runtime/load';

/** Results of a workbook: the folder, the workbook in it, and when it was written last. */
export type EarlierResult = { folder: string; file: string; at: Date };

const resultName = (file: string): string => `${path.basename(file).replace(/\.xlsx$/i, '')}.xlsx`;

/** Whether a workbook is itself a result, with what is remembered beside it. */
export const isResult = (file: string): boolean =>
  existsSync(path.join(path.dirname(file), stateFile(path.basename(file))));

function resultIn(folder: string, name: string): EarlierResult[] {
  const file = path.join(folder, name);
  return existsSync(file) && isResult(file) ? [{ folder, file, at: statSync(file).mtime }] : [];
}

function foldersIn(place: string): string[] {
  return readdirSync(place, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
}

/** The newest results of a workbook in the folders beside it; null where there are none. */
export function earlierResult(place: string, file: string): EarlierResult | null {
  const all = foldersIn(place).flatMap((folder) => resultIn(path.join(place, folder), resultName(file)));
  return all.sort((one, other) => other.at.getTime() - one.at.getTime())[0] ?? null;
}

/** So many copies are kept of a folder's results. */
const KEPT = 20;

const BACKUPS = keptFile('backups');

/** `2026-11-30 17.05.12`: a name that every system takes, in the order of time. */
const dated = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');

/** Copies the results as they are, before they are worked on again; a copy can be opened like any results folder. */
export function backUp({ folder, file }: EarlierResult, now = new Date()): void {
  const target = path.join(folder, BACKUPS, dated(now));
  const name = path.basename(file);
  mkdirSync(path.join(target, keptFile('')), { recursive: true });
  for (const one of [name, stateFile(name)]) copyFileSync(path.join(folder, one), path.join(target, one));
  for (const old of foldersIn(path.join(folder, BACKUPS)).sort().slice(0, -KEPT))
    rmSync(path.join(folder, BACKUPS, old), { recursive: true, force: true });
}
