// A competition in memory that can be gone back to: the built add-on is opened once, and each fault is played in a copy.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { breaksIn } from '../../src/domain/audit/chain';
import type { Cell } from '../../src/domain/vocabulary/cell';
import { type HistoryReading, readHistory } from '../../src/domain/workbook/tabs/history';
import { type MemoryFiles, memoryDisk } from '../../src/local/drive/disk';
import type { DriveIndex } from '../../src/local/drive/file';
import { openDrive } from '../../src/local/drive/store';
import type { CallSession } from '../../src/local/runtime/execute';
import { type Host, type HostOptions, hostFor } from '../../src/local/runtime/host';
import { type ClientSession, clientSessionOf } from '../../src/local/runtime/host-state';
import { loadHost } from '../../src/local/runtime/load';
import { newCalculation } from '../../src/local/spreadsheet/formula/recalculate';
import type { Tab } from '../../src/local/spreadsheet/model';
import { bytesOf, type Tabs } from '../use-cases/support';

/** Somebody who may edit the file, and no admin. */
export const JUDGE = 'juri@example.go.id';

/** Everything that outlives a call: spreadsheet, properties, Drive. Never run in itself, only in copies. */
export type World = { session: CallSession; held: MemoryFiles; index: DriveIndex };

/** The least that Google takes for a Word document. */
const TINY = [
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '<w:document><w:body><w:p><w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>',
  // What is to be refreshed shows what the tests change.
  '<w:document><w:body><w:p><w:r><w:t>{{kompetisi}} {{nomor}}</w:t></w:r></w:p></w:body></w:document>',
];
const SHOWING = /^(piagam|surat)\./;

/** The built add-on with tiny templates: to pack the real ones takes most of the time, and no fault touches what is in them. */
function quickCode(): string {
  const code = readFileSync('dist/Code.js', 'utf8');
  const text = readFileSync('build/templates/templates.base64', 'utf8');
  if (!code.includes(text)) throw new Error('dist/Code.js does not hold build/templates/templates.base64');
  const [, , templates] = JSON.parse(strFromU8(inflateSync(Buffer.from(text, 'base64')))) as [
    string[],
    string[],
    object,
  ];
  const partsOf = (name: string) => ({ '[Content_Types].xml': 0, 'word/document.xml': SHOWING.test(name) ? 2 : 1 });
  const tiny = [[], TINY, Object.fromEntries(Object.keys(templates).map((name) => [name, partsOf(name)]))];
  return code.replace(text, () => Buffer.from(deflateSync(strToU8(JSON.stringify(tiny)))).toString('base64'));
}

export async function worldOf(tabs: Tabs, more: Partial<HostOptions> = {}): Promise<World> {
  const options: HostOptions = {
    code: quickCode(),
    manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')),
    workbook: { bytes: await bytesOf(tabs), name: 'uji.xlsx' },
    editors: [JUDGE],
    ...more,
  };
  return { session: await loadHost(options), held: new Map(), index: { roots: {}, files: [] } };
}

/** Cells are never changed, only replaced: a copy shares them. */
const copyOf = (tab: Tab): Tab => ({
  ...tab,
  cells: tab.cells.map((row) => [...row]),
  widths: new Map(tab.widths),
});

/** A screen from which nothing is to be read any more. */
const clientLike = ({ view }: ClientSession, active: Tab): ClientSession => ({
  view: { ...view, alerts: [], answers: [], toasts: [], log: [] },
  menus: new Map(),
  active,
});

export type Entered = { host: Host; world: World };

/** A copy to work in; `world` is what the work leaves. */
export function enter({ session, held, index }: World, options: Partial<HostOptions> = {}): Entered {
  const { book } = session.state;
  const tabs = book.tabs.map(copyOf);
  const kept = structuredClone(session.state.state);
  const files = new Map(held);
  const again = (tab: Tab): Tab => tabs[book.tabs.indexOf(tab)] ?? tabs[0]!;
  const known = structuredClone(index);
  const now = options.now ?? (() => new Date());
  const state: CallSession['state'] = {
    ...session.state,
    book: { tabs, opensAt: again(book.opensAt), calculation: newCalculation([], session.state.timeZone) },
    editors: [...session.state.editors],
    state: kept,
    saveState: () => undefined,
    drive: openDrive({
      now,
      enabled: options.driveApi ?? true,
      web: options.web,
      disk: memoryDisk(now, files, known),
    }),
    now,
    intercept: options.intercept ?? (() => undefined),
    clientSessions: new Map(
      [...session.state.clientSessions].map(([user, client]) => [user, clientLike(client, again(client.active))]),
    ),
    calls: new Map(),
    total: 0,
    served: 0,
    lockedBy: null,
  };
  const copy: CallSession = { ...session, state };
  return { host: hostFor(copy), world: { session: copy, held: files, index: known } };
}

/** The world as it is after some work. */
export function worldAfter(before: World, work: (host: Host) => void): World {
  const { host, world } = enter(before);
  work(host);
  return world;
}

const styles = new WeakMap<object, string>();
const looksOf = (style: object | undefined): string => {
  if (style === undefined) return '';
  const known = styles.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(style, [...new Set(namesIn(style))].sort());
  styles.set(style, text);
  return text;
};
/** Names of all that a style says, at any depth. */
function namesIn(value: object): string[] {
  return Object.entries(value).flatMap(([key, one]) =>
    one !== null && typeof one === 'object' ? [key, ...namesIn(one as object)] : [key],
  );
}

/** A tab as lines: its shape, what its cells hold, and how many cells look alike, for blank cells are laid out too. */
function linesOf(tab: Tab): string[] {
  const alike = new Map<string, number>();
  const lines: string[] = [];
  for (const [row, cells] of tab.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      // Below the first rows a column looks the same all the way down.
      if (row < 20) alike.set(looksOf(cell.style), (alike.get(looksOf(cell.style)) ?? 0) + 1);
      // What a formula gives is computed when it is asked for: the formula says it all.
      if (cell.formula !== null) lines.push(`${row},${column}: =${cell.formula}`);
      else if (cell.value !== null && cell.value !== '') lines.push(`${row},${column}: ${String(cell.value)}`);
    }
  }
  const { name, hidden, maxRows, maxColumns, frozenRows, frozenColumns, widths } = tab;
  return [
    `tab ${name}`,
    JSON.stringify({ hidden, maxRows, maxColumns, frozenRows, frozenColumns, widths: [...widths].sort() }),
    ...[...alike].map(([style, count]) => `${count} × ${style}`).sort(),
    ...lines,
  ];
}

/** Same ids become the same word in order of appearance: what belongs together still does, and runs can be compared. */
function renamed(text: string, pattern: RegExp, word: string): string {
  const names = new Map<string, string>();
  return text.replace(pattern, (id) => {
    if (!names.has(id)) names.set(id, `${word}${names.size + 1}`);
    return names.get(id) ?? '';
  });
}

/** Without times and ids. `anyRun`: whether it does not matter which run left what. */
function timeless(text: string, world: World, anyRun: boolean): string {
  const files = world.index.files.reduce((all, one) => all.split(one.id).join(`the file ${one.name}`), text);
  const still = files
    .replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+Z)?/g, 'TIME')
    .replace(/(?<=dihitung |dikumpulkan ).*? oleh/g, 'TIME oleh')
    .replace(/"until\\?":[1-9]\d*/g, 'until LATER')
    // The chain seals times and ids as well; whether it holds is in `sealOf`.
    .replace(/(?<=: )[0-9a-f]{16}(?=\n|$)/gm, 'CHAIN')
    .replace(/(?<="(?:chain|end)\\?":\\?")[0-9a-f]{16}/g, 'CHAIN')
    // The evidence says when it was decided, and after which rows.
    .replace(/(?<=segel bukti )[0-9a-f]{16}/g, 'SEAL')
    .replace(/application\/json \|.*/g, (file) => file.replace(/[0-9a-f]{32}/g, 'SEAL'));
  const runs = renamed(still, /(?<=proses |: |run\\?":\\?"|"id\\?":\\?")[0-9a-f]{8}(?=[ \n\\"/]|$)/gm, 'run ');
  return anyRun ? runs.replace(/run \d+/g, 'run') : runs;
}

/** The history as the add-on reads it. */
export function historyIn({ session }: World): HistoryReading {
  const tab = session.state.book.tabs.find(({ name }) => name === 'Riwayat');
  if (tab === undefined) return readHistory(null);
  const values = tab.cells.map((row) => Array.from(row, (cell) => (cell?.value ?? '') as Cell));
  return readHistory({ tab: tab.name, values });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether the history's chain holds, and its end is the one that is remembered beside the spreadsheet. */
function sealOf(world: World): string {
  const { links } = historyIn(world);
  const end = world.session.state.state.properties.document?.chain;
  const isCut = end !== undefined && links.every(({ chain }) => chain !== end);
  return `the history's chain ${isCut ? 'is cut' : 'ends as is remembered'}, breaks: ${breaksIn(links, sha256).length}`;
}

/** Who may edit what, by tabs' names. */
const accessIn = ({ session }: World): string[] =>
  session.state.book.tabs.flatMap(({ id, name }) => [
    `${name} is protected: ${JSON.stringify(session.state.state.protections[id] ?? null)}`,
    ...(session.state.state.ranges?.[id] ?? []).map(
      ({ block, warningOnly, editors }) => `a block of ${name}: ${JSON.stringify([block, warningOnly, editors])}`,
    ),
  ]);

/** Everything a run leaves for people: tabs in order with cells and looks, who may edit them, documents; `leaveOut` names tabs. */
export function remains(world: World, anyRun: boolean, leaveOut: readonly string[] = []): string[] {
  const { book } = world.session.state;
  const lines = [
    sealOf(world),
    ...book.tabs.filter(({ name }) => !leaveOut.includes(name)).flatMap(linesOf),
    ...accessIn(world).sort(),
    ...world.index.files
      .map(({ appProperties: { kind, entry, content }, ...one }) =>
        ['document', one.mimeType, kind, entry, content, one.name, one.file, one.trashed].join(' | '),
      )
      .sort(),
  ];
  return timeless(lines.join('\n'), world, anyRun).split('\n');
}

/** All that outlives a call, whatever it is: two worlds with the same go on in the same way. */
export function fingerprint(world: World): string {
  const { session } = world;
  const { book, state, editors } = session.state;
  const kept = {
    active: clientSessionOf(session.state, session.user).active.name,
    editors,
    properties: state.properties,
    protections: state.protections,
  };
  const tabs = book.tabs.map((tab) => `${tab.id === 0 ? 'first' : 'tab'} ${linesOf(tab).join('\n')}`).join('\n');
  const ids = renamed(JSON.stringify(kept), /(?<=[{,]")\d{3,}(?=":)/g, 'tab ');
  const files = world.index.files.map(({ id, createdTime, modifiedTime, ...one }) => JSON.stringify(one)).join('\n');
  return timeless(`${sealOf(world)}\n${tabs}\n${ids}\n${files}\n${touched(world)}`, world, false);
}

/** Which files differ from what their rows remember: that is what `modifiedTime` decides. */
const touched = (world: World): string => {
  const remembered = world.session.state.book.tabs
    .filter(({ name }) => name === 'Dokumen')
    .flatMap((tab) => tab.cells.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])))
    .join('\n');
  return world.index.files
    .map(({ modifiedTime }) => (remembered.includes(modifiedTime) ? 'as filed' : 'later'))
    .join(' ');
};

/** The documents that lie in Drive. */
export const documentsOfWorld = ({ index }: World) => index.files.filter(({ file }) => file !== null);
