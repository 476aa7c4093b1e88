// npm run bench: how the built add-on's cost grows. One run on one machine: ratios to compare, not promises.
// npm run bench calls: what the commands of every day ask of Google.
// npm run bench packages: nomination packages taken in, and put together as an archive.
// The last part, beside HyperFormula and LibreOffice (docs/benchmark.md), alone: npm run bench others.
// npm run bench start-up <Code.js> …: how long dist/Code.js takes to start, beside other builds of it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasBrowser } from '../testing/browser';
import { seenInBrowser } from './browser';
import { countedCalls } from './calls';
import { askedOf, type BenchCommand, callsPerJudgeTab, documentTime, sharesOf, type Timing, timingOf } from './measure';
import { methodTime } from './methods';
import { compareWithOthers } from './others';
import { archiveCost, mergeCost } from './packages';
import { secondsOf } from './seconds';
import { startUps } from './start-up';

/** A regency, a province and the country in one year. */
const SIZES = [199, 795, 3178];
const COMMANDS: readonly BenchCommand[] = ['validate', 'compute', 'reliability'];
const WINNERS = [10, 40];
/** A city, a city of many winners, a country. */
const RUNS = [20, 155, 1000];
const PROCESSES = 3;
/** Cities times years. */
const ARCHIVES = [100, 500, 1500];
/** As typed in the settings tab; the others are compared with the first. */
const METHODS = ['rata-rata', 'rata-rata terpangkas', 'median', 'jumlah peringkat', 'skor baku'];
const sized = (entries: number, method = METHODS[0]!) => ({
  entries,
  judges: 5,
  top: 10,
  settings: [['Metode', method]] as const,
});

/** Each size and command in a process of its own, so that cold is cold; the minimum of each number. */
function timed(entries: number, command: BenchCommand, method = METHODS[0]!): Timing {
  const runs = Array.from({ length: PROCESSES }, (): Timing => {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), command, String(entries), method], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (child.status !== 0) throw new Error(`Measuring ${command} of ${entries} entries failed`);
    return JSON.parse(child.stdout.toString()) as Timing;
  });
  const least = (key: keyof Timing): number => Math.min(...runs.map((run) => run[key]));
  return { cold: least('cold'), warm: least('warm'), reference: least('reference') };
}

function print(title: string, header: string[], rows: string[][]): void {
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  console.log(
    [`\n${title}`, line(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n'),
  );
}

const whole = (value: number): string => value.toFixed(0);
const ratio = (value: number): string => value.toFixed(2);
const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;

/** One after the other: what runs at the same time would be measured too. */
async function oneByOne<T>(sizes: readonly number[], work: (size: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const size of sizes) results.push(await work(size));
  return results;
}

async function report(): Promise<void> {
  console.log(
    `Node ${process.version}, 5 judges x 5 criteria, one stage. One run on one machine: ratios, not promises.`,
  );
  reportCommands();
  reportMethods();
  await reportHost();
  await reportDocuments();
}

/** What a call costs, and how that grows with the entries. */
function reportCommands(): void {
  const timings = SIZES.map((entries) => ({
    validate: timed(entries, 'validate'),
    compute: timed(entries, 'compute'),
    reliability: timed(entries, 'reliability'),
  }));
  const steps = SIZES.flatMap((entries, index) =>
    COMMANDS.map((command) => {
      const now = timings[index]![command];
      const before = timings[index - 1]?.[command];
      const factor = entries / (SIZES[index - 1] ?? entries);
      const growth = (state: 'cold' | 'warm'): string =>
        before === undefined ? '-' : ratio(now[state] / before[state] / factor);
      return [`${command} ${entries}`, whole(now.cold), whole(now.warm), growth('cold'), growth('warm')];
    }),
  );
  const header = ['command, entries', 'cold ms', 'warm ms', 'cold growth', 'warm growth'];
  print('CPU of a call (the least of several), and its growth from the size before: 1.00 is linear', header, steps);

  const references = timings.map(({ compute: { warm, reference } }, index) => [
    String(SIZES[index]),
    reference.toFixed(2),
    whole(warm / reference),
  ]);
  print(
    'Compute (warm) against means and a sort in plain doubles, without checks, ties, words or cells',
    ['entries', 'plain ms', 'compute / plain'],
    references,
  );
  print(
    'Compute with the reliability of the ranking (every draw of 5 judges, each judge left out) against compute alone',
    ['entries', 'cold', 'warm'],
    timings.map(({ compute, reliability }, index) => [
      String(SIZES[index]),
      ratio(reliability.cold / compute.cold),
      ratio(reliability.warm / compute.warm),
    ]),
  );
}

function reportMethods(): void {
  const largest = SIZES[SIZES.length - 1]!;
  const byMethod = METHODS.map((method) => ({ method, warm: timed(largest, 'compute', method).warm }));
  print(
    `Compute (warm) of ${largest} entries by method`,
    ['method', 'warm ms', 'ratio'],
    byMethod.map(({ method, warm }) => [method, whole(warm), ratio(warm / byMethod[0]!.warm)]),
  );
  const corrected = SIZES.map((entries) => {
    const [mean, adjusted] = [methodTime('mean', entries, 5), methodTime('adjusted', entries, 5)];
    return [String(entries), mean.toFixed(1), adjusted.toFixed(1), ratio(adjusted / mean)];
  });
  print(
    'Scores of an incomplete panel, λ estimated, against the mean',
    ['entries', 'mean ms', 'adjusted ms', 'ratio'],
    corrected,
  );
}

/** The work of the local host, and how often it is called. */
async function reportHost(): Promise<void> {
  const shares = await oneByOne(SIZES, (entries) => sharesOf(sized(entries)));
  print(
    'Share of the time spent in the local host (services, copies across the context), not in the add-on',
    ['entries', 'validate', 'compute'],
    shares.map((share, index) => [String(SIZES[index]), percent(share.validate), percent(share.compute)]),
  );

  const calls = await oneByOne(SIZES, (entries) => callsPerJudgeTab(sized(entries)));
  print(
    'Content calls per judge tab: must not grow with the entries',
    ['entries', 'validate', 'compute'],
    calls.map((one, index) => [String(SIZES[index]), ratio(one.validate), ratio(one.compute)]),
  );
}

async function reportDocuments(): Promise<void> {
  const documents = await oneByOne(WINNERS, async (winners) =>
    Math.min(await documentTime(winners), await documentTime(winners)),
  );
  print(
    'Documents: filled, uploaded to the local Drive and entered in the workbook',
    ['winners', 'CPU ms a document', 'ratio'],
    documents.map((time, index) => [String(WINNERS[index]), time.toFixed(1), ratio(time / (documents[0] ?? time))]),
  );
  const runs = await oneByOne(RUNS, askedOf);
  print(
    'A certificate for every winner: what is asked of Google, and the seconds it takes by a model (scripts/bench/seconds.ts)',
    [
      'documents',
      'calls of the panel',
      'content calls',
      'requests to Drive',
      'content a batch',
      's, quick / middling / slow day',
    ],
    runs.map(({ winners, batches, content, requests, seconds }) =>
      [winners, batches, content, requests, (content / batches).toFixed(1), days(seconds)].map(String),
    ),
  );
}

const days = (seconds: readonly number[]): string => seconds.map(whole).join(' / ');

/** What the commands of every day ask of Google. */
async function reportCalls(): Promise<void> {
  print(
    'Content calls of a command with 46 entries, and the seconds it takes by a model (scripts/bench/seconds.ts)',
    ['command', 'content calls', 's, quick / middling / slow day'],
    (await countedCalls(46)).map(({ what, content }) => [
      what,
      String(content),
      days(([0, 1, 2] as const).map((day) => secondsOf({ calls: 1, content }, day))),
    ]),
  );
}

function reportStartUp(others: readonly string[]): void {
  const [now, ...rest] = startUps(['dist/Code.js', ...others]);
  print(
    'CPU until the add-on can be called, in new processes, the builds in turn',
    ['file', 'bytes', 'least ms', 'median ms', 'dist / this one'],
    [now!, ...rest].map(({ file, bytes, least, median }) => [
      file,
      String(bytes),
      least.toFixed(1),
      median.toFixed(1),
      ratio(now!.median / median),
    ]),
  );
}

/** In the browser workbench, where there is a browser. */
async function reportBrowser(): Promise<void> {
  if (!hasBrowser) return;
  const largest = SIZES[SIZES.length - 1]!;
  const { city, nation } = await seenInBrowser(largest);
  const row = (name: string, key: keyof typeof city, decimals = 0): string[] => [
    name,
    city[key].toFixed(decimals),
    nation[key].toFixed(decimals),
    ratio(nation[key] / city[key]),
  ];
  print(
    "The workbench in a browser: CPU of the page, a tab of a national year beside a city's",
    ['what', 'kolabik, 64 entries', `${largest} entries`, 'ratio'],
    [
      row('opened to the first cells, ms', 'opened'),
      row('another tab to its cells, ms', 'turned'),
      row('a frame while the wheel turns, ms', 'rolled', 1),
      row('a frame of a drag from top to end, ms', 'dragged', 1),
      row('cells that are drawn', 'cells'),
    ],
  );
}

function reportPackages(): void {
  const rows = [['merge', mergeCost()] as const, ...ARCHIVES.map((count) => ['archive', archiveCost(count)] as const)];
  print(
    'Nomination packages of 34 entries and 860 marks each',
    ['command', 'packages', 's', 'ms a package', 'most MB'],
    rows.map(([name, { packages, seconds, memory }]) => [
      ...[name, String(packages), seconds.toFixed(1)],
      ...[whole((seconds * 1000) / packages), whole(memory)],
    ]),
  );
}

const [asked, ...rest] = process.argv.slice(2);
const [entries, method] = rest;
const command = COMMANDS.find((one) => one === asked);
if (asked === 'browser') await reportBrowser();
else if (asked === 'calls') await reportCalls();
else if (asked === 'start-up') reportStartUp(rest);
else if (asked === 'packages') reportPackages();
else if (asked === 'others') await compareWithOthers();
else if (command === undefined) {
  reportStartUp([]);
  await report();
  await reportCalls();
  await reportBrowser();
  await compareWithOthers();
} else console.log(JSON.stringify(await timingOf(sized(Number(entries), method), command)));
