// Scenes that a fault is played in: a workbook with what earlier runs left beside it, and what a run leaves, made comparable.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DocumentsBatch, Reply } from '../../src/commands/server';
import { type Host, type HostOptions, openHost } from '../../src/local/host';
import type { CellView, TabView } from '../../src/local/view';
import { bytesOf, type Tabs } from './support';

/** A workbook, and the folder of what is kept beside it. */
export type Scene = { bytes: Uint8Array; folder: string | null };

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  folders.push(folder);
  return folder;
};
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
};

export const sceneOf = async (tabs: Tabs): Promise<Scene> => ({ bytes: await bytesOf(tabs), folder: null });

/** Somebody who may edit the file, and no admin. */
export const JUDGE = 'juri@example.go.id';

/** Opens the built add-on in a copy of the scene. */
export function enter(scene: Scene, options: Partial<HostOptions> = {}): Promise<Host> {
  const kept = scene.folder === null ? {} : { stateDir: newFolder() };
  if (scene.folder !== null && kept.stateDir !== undefined) cpSync(scene.folder, kept.stateDir, { recursive: true });
  const editors = [JUDGE];
  return openHost({
    codeDir: 'dist',
    workbook: { bytes: scene.bytes, name: 'uji.xlsx' },
    editors,
    ...kept,
    ...options,
  });
}

/** The scene as it is after some work. */
export async function sceneAfter(scene: Scene, work: (host: Host) => void): Promise<Scene> {
  const folder = newFolder();
  if (scene.folder !== null) cpSync(scene.folder, folder, { recursive: true });
  const host = await openHost({
    codeDir: 'dist',
    workbook: { bytes: scene.bytes, name: 'uji.xlsx' },
    stateDir: folder,
  });
  work(host);
  return { bytes: await host.toBytes(), folder };
}

/** Calls until it is answered, as a person clicks again; throws when it never is. */
export function insist(host: Host, name: string, request: object): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if ('answer' in (host.call(name, request) as Reply<unknown>)) return;
  }
  throw new Error(`${name} did not recover: ${JSON.stringify(host.call(name, request))}`);
}

/** Runs batch by batch, and again until a run ends without a failure. */
export function insistOnDocuments(host: Host, kinds: string[]): void {
  for (let run = 0; run < 4; run += 1) {
    let skip: string[] = [];
    for (;;) {
      const reply = host.call('makeDocuments', { kinds, skip }) as Reply<DocumentsBatch>;
      if ('problem' in reply) break;
      if (!reply.answer.more && reply.answer.ok) return;
      if (!reply.answer.more) break;
      skip = reply.answer.skip;
    }
  }
  throw new Error(`makeDocuments did not recover: ${JSON.stringify(host.call('makeDocuments', { kinds }))}`);
}

/** Throws at one moment of one call; a call is known by its number since the host was opened. */
export function failing(number: number, moment: 'before' | 'after'): NonNullable<HostOptions['intercept']> {
  let armed = true;
  return (call) => {
    if (!armed || call.number !== number || call.moment !== moment) return;
    armed = false;
    throw new Error('Service error: Spreadsheets');
  };
}

/** Same ids become the same word in order of appearance: what belongs together still does, and runs can be compared. */
function renamed(text: string, pattern: RegExp, word: string): string {
  const names = new Map<string, string>();
  return text.replace(pattern, (_, before: string, id: string) => {
    if (!names.has(id)) names.set(id, `${word}${names.size + 1}`);
    return `${before}${names.get(id)}`;
  });
}

/** A tab as lines: its shape, its cells with content, and how many cells look alike, for blank cells are laid out too. */
function linesOf(view: TabView): string[] {
  const { name, rows, columns, frozenRows, frozenColumns, widths } = view;
  const looks = new Map<CellView['style'], number>();
  // Below the first rows a column looks the same all the way down.
  for (const { style, row } of view.cells) if (row < 20) looks.set(style, (looks.get(style) ?? 0) + 1);
  const alike = new Map<string, number>();
  for (const [style, count] of looks) {
    const key = JSON.stringify(style, Object.keys(style ?? {}).sort());
    alike.set(key, (alike.get(key) ?? 0) + count);
  }
  return [
    `tab ${name}`,
    JSON.stringify({ rows, columns, frozenRows, frozenColumns, widths }),
    ...[...alike].map(([style, count]) => `${count} × ${style}`).sort(),
    ...view.cells
      .filter((cell) => (cell.value !== null && cell.value !== '') || cell.formula !== null)
      .map((cell) => `${cell.row},${cell.column}: ${String(cell.value)} ${cell.formula ?? ''}`),
  ];
}

/**
 * Everything a run leaves: tabs in order with cells and looks, documents; without ids and times. `anyRun`: whether it
 * does not matter which run left what.
 */
export function remains(host: Host, anyRun: boolean, leaveOut: readonly string[] = []): string[] {
  const documents = host.documents();
  const lines = [
    ...host
      .views()
      .filter((view) => !leaveOut.includes(view.name))
      .flatMap(linesOf),
    ...documents
      .map(({ appProperties: { kind, entry, content }, ...one }) =>
        ['document', kind, entry, content, one.name, one.file, one.trashed].join(' | '),
      )
      .sort(),
  ];
  const named = documents.reduce((text, one) => text.split(one.id).join(`the file ${one.name}`), lines.join('\n'));
  const timeless = named
    .replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+Z)?/g, 'TIME')
    .replace(/dihitung .*? oleh/g, 'dihitung TIME oleh')
    // The chain seals times and ids as well; that it holds is checked by verifying.
    .replace(/: [0-9a-f]{16} (?=\n|$)/g, ': CHAIN ');
  const known = renamed(timeless, /(proses |: )([0-9a-f]{8})(?=[ \n])/g, 'run ');
  return (anyRun ? known.replace(/run \d+/g, 'run') : known).split('\n');
}
