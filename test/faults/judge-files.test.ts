// Any single service call, or answer of Drive, may fail while judges' files are made, shared, collected and closed.
import type { Host } from '../../src/local/runtime/host';
import type { JudgeFilesAnswer } from '../../src/use-cases/judging/files/answers';
import type { Reply } from '../../src/use-cases/server';
import { files, fillIn, SCORES, separate, statesOf } from '../use-cases/judge-files-support';
import { type Tabs, withTabs } from '../use-cases/support';
import { answerFaults, type FaultsOf, play, type Scene, type Step, serviceFaults } from './play';
import { ASKED, type Asked, type AskedOnce, FROM_THE_START, throughout } from './steps';
import { type Entered, enter, type World, worldAfter, worldOf } from './world';

/** Batch by batch, as the panel asks; a run in which something failed is begun again. */
const asking =
  (name: 'makeJudgeFiles' | 'collectJudgeFiles', more: object = {}): Step<Asked> =>
  (host, { skip }) => {
    const reply = host.call(name, { skip, ...more }) as Reply<JudgeFilesAnswer>;
    if ('problem' in reply) return FROM_THE_START;
    if (reply.answer.more) return { skip: reply.answer.skip };
    return reply.answer.ok ? null : FROM_THE_START;
  };

const make = asking('makeJudgeFiles');
const collect = asking('collectJudgeFiles');

/** A step of a stage's life: done when it is answered, and every judge's file is as it then must be. */
const living =
  (name: string, request: object, state: string): Step<AskedOnce> =>
  (host) => {
    const reply = host.call(name, { stage: 'Penilaian', ...request }) as Reply<unknown>;
    const isDone =
      'answer' in reply && statesOf(files(host, 'readJudgeFiles')).every((one) => one.endsWith(` ${state}`));
    return isDone ? null : ASKED;
  };
const close = living('closeStage', {}, 'read-only');
const reopen = living('reopenStage', { reason: 'uji' }, 'shared');

/** Who may do what with which file, and what is known of each judge's. */
const panelIn = ({ host, world }: Entered): string =>
  JSON.stringify([
    world.index.files
      .filter(({ trashed, permissions }) => !trashed && permissions !== undefined)
      .map(({ name, permissions = [] }) => [name, permissions.map((one) => `${one.emailAddress} ${one.role}`).sort()])
      .sort(),
    files(host, 'readJudgeFiles').files.map(({ judge, state, email, changed, done, of }) => [
      judge,
      state,
      email,
      changed,
      done,
      of,
    ]),
  ]);

/** A file that another admin would make a second time: nothing beside the spreadsheet says whose it is. */
function unclaimed({ session, index }: World): string | null {
  const known = session.state.state.properties.document ?? {};
  const isClaimed = ({ stage, judge }: Record<string, string>): boolean =>
    JSON.parse(known[`judge-file:${stage}:${judge}`] ?? '{}').maker;
  const odd = index.files.find(({ appProperties }) => appProperties.kind === 'judge-file' && !isClaimed(appProperties));
  return odd === undefined ? null : `${odd.name} is known to nobody but its maker`;
}

/** Nothing is lost or doubled, and access stands as after an undisturbed run; answers with how many faults there were. */
function faultsIn<S>(scene: Omit<Scene<S>, 'always' | 'also'>, ...ways: FaultsOf[]): number {
  const { world, start, step } = scene;
  const undisturbed = enter(world);
  throughout(undisturbed.host, start, step);
  const expected = panelIn(undisturbed);
  const also = (left: Entered): string | null => (panelIn(left) === expected ? null : panelIn(left));
  const played = ways.map((way) => play({ ...scene, always: unclaimed, also }, way));
  expect(played.flatMap(({ lost }) => lost)).toEqual([]);
  return played.reduce((sum, { faults }) => sum + faults, 0);
}

const made = async (tabs: Tabs = separate): Promise<World> =>
  worldAfter(await worldOf(tabs), (host) => throughout(host, FROM_THE_START, make));

/** The judges have filled in their files. */
async function filled(world: World, work: (host: Host) => Promise<void>): Promise<World> {
  const entered = enter(world);
  await work(entered.host);
  return entered.world;
}
const scored = async (world: World): Promise<World> =>
  filled(world, async (host) => {
    for (const judge of ['J1', 'J2'] as const) await fillIn(host, judge, SCORES[judge]);
  });
const collected = async (): Promise<World> =>
  worldAfter(await scored(await made()), (host) => throughout(host, FROM_THE_START, collect));

it('while they are made and shared', async () => {
  const scene = { world: await worldOf(separate), start: FROM_THE_START, step: make };
  expect(faultsIn(scene, serviceFaults, answerFaults)).toBeGreaterThan(120);
});

it('while one that was deleted is made anew, and another changes hands', async () => {
  const world = worldAfter(await made(), (host) => host.editCell('Juri', 'C3', 'budi.baru@example.go.id'));
  for (const file of world.index.files) if (file.name.includes('J1')) file.trashed = true;
  const scene = { world, start: FROM_THE_START, step: asking('makeJudgeFiles', { remake: true }) };
  expect(faultsIn(scene, serviceFaults, answerFaults)).toBeGreaterThan(100);
});

it('while they are collected', async () => {
  const scene = { world: await scored(await made()), start: FROM_THE_START, step: collect };
  expect(faultsIn(scene, serviceFaults)).toBeGreaterThan(100);
  // A run in which one file could not be read is a run, and stands in the history beside the one that read it.
  expect(faultsIn({ ...scene, leaveOut: ['Riwayat'] }, answerFaults)).toBeGreaterThan(40);
});

it('while one is collected again in which a fix had been made', async () => {
  const typed = await filled(await made(), async (host) => {
    await fillIn(host, 'J1', { ...SCORES.J1, 'P-01': ['80', 90] });
    await fillIn(host, 'J2', SCORES.J2);
  });
  const fixed = worldAfter(typed, (host) => {
    throughout(host, FROM_THE_START, collect);
    const { findings } = (host.call('validateWorkbook') as { answer: { findings: { fix?: { id: string } }[] } }).answer;
    host.call('applyFixes', { fixes: findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix.id])) });
  });
  const world = await filled(fixed, (host) => fillIn(host, 'J1', { 'P-02': [71, 75] }));
  expect(faultsIn({ world, start: FROM_THE_START, step: collect }, serviceFaults)).toBeGreaterThan(50);
  const { host } = enter(worldAfter(world, (one) => throughout(one, FROM_THE_START, collect)));
  expect(
    host
      .sheets()
      ['Penilaian · J1']!.slice(4)
      .map((row) => row[3]),
  ).toEqual([80, 71, 60]);
});

it('while a stage is closed: its judges keep no access', async () => {
  expect(
    faultsIn({ world: await collected(), start: ASKED, step: close }, serviceFaults, answerFaults),
  ).toBeGreaterThan(100);
});

it('while it is opened again', async () => {
  const world = worldAfter(await collected(), (host) => throughout(host, ASKED, close));
  expect(faultsIn({ world, start: ASKED, step: reopen }, serviceFaults, answerFaults)).toBeGreaterThan(100);
});

it('while there are more judges than one call deals with, wherever a call ends', async () => {
  const judges = Array.from({ length: 11 }, (_, index) => [
    `J${index + 1}`,
    `Juri ${index + 1}`,
    `j${index + 1}@example.go.id`,
  ]);
  const many = withTabs({ Juri: [['Kode', 'Nama', 'Email'], ...judges] }, separate);
  // Of each call its end: what comes before is as with two judges.
  const ends: FaultsOf = (checkpoint) =>
    serviceFaults(checkpoint)
      .map((one) => ({ ...one, faults: one.faults.filter(({ place }) => place.startsWith('ended')) }))
      .filter(({ faults }) => faults.length > 0)
      .slice(-12);
  const making = { world: await worldOf(many), start: FROM_THE_START, step: make };
  expect(faultsIn(making, ends)).toBeGreaterThan(15);
  expect(faultsIn({ world: await made(many), start: FROM_THE_START, step: collect }, ends)).toBeGreaterThan(15);
});
