// What is measured on the local host, which runs the very dist/Code.js that goes to Google.
import { Session } from 'node:inspector/promises';
import { type Host, openHost } from '../../src/local/runtime/host';
import { secondsOf } from './seconds';
import { marksOf, marksWithoutTies, type Size, workbookOf } from './workbook';

/** CPU milliseconds of the whole process, the engine's compiling and collecting included. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several measurements: whatever else the machine does only ever adds. */
const least = (times: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => cpuOf(work)));

const openSize = async (size: Size, marks: number[][][]): Promise<Host> =>
  openHost({ codeDir: 'dist', workbook: { bytes: await workbookOf(size, marks), name: 'bench.xlsx' } });

function answerOf(reply: unknown): Record<string, unknown> {
  const { answer, problem } = reply as { answer?: Record<string, unknown>; problem?: { message: string } };
  if (answer === undefined) throw new Error(problem?.message ?? 'no answer');
  return answer;
}

const call = (host: Host, name: string, ...args: unknown[]): Record<string, unknown> =>
  answerOf(host.call(name, ...args));

const COMMANDS = {
  validate: (host: Host): unknown => call(host, 'validateWorkbook'),
  compute: (host: Host): unknown => call(host, 'computeRanking', { provisional: false }),
  /** A computation including its reliability. */
  reliability: (host: Host): unknown => call(host, 'computeRanking', { provisional: false, reliability: true }),
};

export type BenchCommand = keyof typeof COMMANDS;
export type PerCommand = Record<'validate' | 'compute', number>;
export type Timing = { cold: number; warm: number; reference: number };

/** Milliseconds of CPU: the first call, cold only in a process that has done nothing else, and the least of the next ones. */
export async function timingOf(size: Size, command: BenchCommand): Promise<Timing> {
  const marks = marksOf(size);
  const host = await openSize(size, marks);
  const run = (): unknown => COMMANDS[command](host);
  return { cold: cpuOf(run), warm: least(4, run), reference: least(20, () => plainRanking(marks)) };
}

/** The bare arithmetic in doubles: weighted means and one sort. No checks, no ties, no words, no cells. */
function plainRanking(marks: number[][][]): number[] {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const scores = marks.map((judges) => mean(judges.map(mean)));
  return scores.map((_, index) => index).sort((one, other) => scores[other]! - scores[one]!);
}

/** The share of the samples that lie in the host's code and not in the add-on's; what the engine does goes to its caller. */
async function hostShare(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const sides = new Map<number, string>();
  for (const { id, callFrame, children = [] } of profile.nodes) {
    const own = callFrame.url === '' ? (sides.get(id) ?? '') : callFrame.url.endsWith('Code.js') ? 'add-on' : 'host';
    sides.set(id, own);
    for (const child of children) sides.set(child, own);
  }
  const samples = (profile.samples ?? []).filter(
    (id) => !['(garbage collector)', '(program)', '(idle)'].includes(nodes.get(id)?.callFrame.functionName ?? ''),
  );
  const inHost = samples.filter((id) => sides.get(id) === 'host').length;
  return inHost / Math.max(1, samples.filter((id) => sides.get(id) !== '').length);
}

export async function sharesOf(size: Size): Promise<PerCommand> {
  const host = await openSize(size, marksOf(size));
  const share = (command: BenchCommand): Promise<number> => hostShare(() => COMMANDS[command](host));
  return { validate: await share('validate'), compute: await share('compute') };
}

/** Content calls that each judge's tab adds to a command: what two judges more cost, halved. */
export async function callsPerJudgeTab(size: Size): Promise<PerCommand> {
  const costOf = async (judges: number): Promise<PerCommand> => {
    const host = await openSize({ ...size, judges }, marksOf({ ...size, judges }));
    COMMANDS.validate(host);
    const validating = host.cost().total;
    host.resetCost();
    COMMANDS.compute(host);
    return { validate: validating, compute: host.cost().total };
  };
  const [few, more] = [await costOf(size.judges), await costOf(size.judges + 2)];
  return { validate: (more.validate - few.validate) / 2, compute: (more.compute - few.compute) / 2 };
}

/** What a run of certificates asks of Google, over all its batches. */
export type Asked = {
  winners: number;
  batches: number;
  content: number;
  requests: number;
  /** On a quick, a middling and a slow day. */
  seconds: number[];
};

/** Calls of a run that makes a certificate for every winner, counted on the local host; seconds by the model above. */
export async function askedOf(winners: number): Promise<Asked> {
  const size = { entries: winners, judges: 5, top: winners };
  let requests = 0;
  const host = await openHost({
    codeDir: 'dist',
    workbook: { bytes: await workbookOf(size, marksWithoutTies(size)), name: 'bench.xlsx' },
    web: () => {
      requests += 1;
      return undefined;
    },
  });
  COMMANDS.compute(host);
  host.resetCost();
  requests = 0;
  let batches = 0;
  for (let more = true; more; batches += 1) {
    const answer = call(host, 'makeDocuments', { kinds: ['piagam'] });
    if (answer.ok !== true) throw new Error(`No documents: ${JSON.stringify(answer.findings)}`);
    more = answer.more === true;
  }
  const content = host.cost().total - requests;
  const work = { calls: batches, content, waves: batches, requests: requests - winners };
  return { winners, batches, content, requests, seconds: ([0, 1, 2] as const).map((day) => secondsOf(work, day)) };
}

/** Milliseconds of CPU a certificate, from template to file on the local Drive, everything that a batch does included. */
export async function documentTime(winners: number): Promise<number> {
  const size = { entries: 50, judges: 5, top: winners };
  const host = await openSize(size, marksWithoutTies(size));
  COMMANDS.compute(host);
  let created = 0;
  const time = cpuOf(() => {
    for (let more = true; more; ) {
      const answer = call(host, 'makeDocuments', { kinds: ['piagam'] });
      if (answer.ok !== true) throw new Error(`No documents: ${JSON.stringify(answer.findings)}`);
      created += Number(answer.created);
      more = answer.more === true;
    }
  });
  if (created !== winners) throw new Error(`${created} documents instead of ${winners}`);
  return time / winners;
}
