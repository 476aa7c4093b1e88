// A program that is killed at any of its writes leaves the old or the new results; asked again it ends as if it had not been.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { uniform } from '../../../scripts/examples/random';
import { isFull, SEED, sample } from '../../runs';
import { ended, folder, start } from '../cli-support';
import { freshCopy, leftIn, type Prepared, prepared, runIn, SCENES } from './scenes';

/** What the results may be: as before, after one run, after two, and what a run of several batches leaves between. */
type Known = Prepared & { writes: string[]; states: string[] };

async function knownOf(name: string): Promise<Known> {
  const one = await prepared(name);
  const list = path.join(folder, `${name}.json`);
  const where = freshCopy();
  const states = [await leftIn(one.out)];
  await runIn(one, where, { LEMBAR_KILL_LIST: list });
  states.push(await leftIn(where));
  await runIn(one, where);
  states.push(await leftIn(where));
  return { ...one, writes: JSON.parse(readFileSync(list, 'utf8')) as string[], states };
}

/** Several batches: what stands between them is neither the beginning nor the end. */
const IN_BATCHES = ['tabs', 'judge-files', 'collect', 'documents', 'documents made anew'];

/** Kills at a write and asks again; what is wrong, null where nothing is. */
async function killed(known: Known, at: number): Promise<string | null> {
  const where = freshCopy();
  const { code } = await runIn(known, where, { LEMBAR_KILL_AT: String(at) });
  if (code !== null) return `was not killed (${code})`;
  const left = await leftIn(where);
  if (!IN_BATCHES.includes(known.name) && !known.states.slice(0, 2).includes(left)) return 'is left halfway';
  if (/chain is cut|is lost/.test(left)) return 'is left broken';
  const again = await runIn(known, where);
  if (again.code === 2 && known.name !== 'reopen') return again.err;
  return known.states.slice(1).includes(await leftIn(where)) ? null : 'does not come right';
}

/** A kill while locking, storing, listing, moving, or tidying up: of each kind one is played, in a long run two hundred of all. */
const KINDS: [RegExp, string][] = [
  [/lock/, 'lock'],
  [/list/, 'list'],
  [/fsync|commit|^writeFileSync |^\w+ N$/, 'store'],
  [/./, 'other'],
];
const kindOf = (write: string): string => KINDS.find(([pattern]) => pattern.test(write))![1];

const LONG = 200;

function chosen(known: readonly Known[]): { known: Known; at: number }[] {
  const all = known.flatMap((one) => one.writes.map((write, index) => ({ known: one, at: index + 1, write })));
  if (!isFull) return sample(all, ({ write }) => [kindOf(write)]);
  const next = uniform(SEED);
  const drawn = all.map((one) => ({ one, order: next() })).sort((a, b) => a.order - b.order);
  return drawn.slice(0, LONG).map(({ one }) => one);
}

it('the results are the old or the new ones, and a second run ends as an undisturbed one', async () => {
  const known: Known[] = [];
  for (const name of isFull ? Object.keys(SCENES) : ['decide']) known.push(await knownOf(name));
  const kills = chosen(known);
  const odd: string[] = [];
  for (const { known: one, at } of kills) {
    const wrong = await killed(one, at);
    if (wrong !== null) odd.push(`${one.name}, killed at ${at} (${one.writes[at - 1]}): ${wrong}`);
  }
  expect(odd).toEqual([]);
  expect(kills.length).toBeGreaterThanOrEqual(isFull ? LONG : 3);
});

it('who comes second is told who works and since when, and nothing is changed', async () => {
  const one = await prepared('decide');
  const program = start(['open', one.file, '--continue', '--no-browser']);
  const { out } = one;
  await new Promise<void>((resolve) => program.stdout?.once('data', () => resolve()));
  const { code, err, out: said } = await ended(start(['compute', one.file, '--out', out]));
  expect([code, said]).toEqual([2, '']);
  expect(err).toMatch(/sedang dikerjakan: open .* sejak \d{4}-\d\d-\d\d \d\d:\d\d \(proses \d+\)/);
  program.kill('SIGTERM');
  await new Promise((resolve) => program.once('close', resolve));
  expect((await ended(start(['compute', one.file, '--out', out]))).code).toBe(0);
});
