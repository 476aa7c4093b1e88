// Any single service call may fail while fixes are made, undone and marked, and while a stage is closed.
import { base, withTabs } from '../use-cases/support';
import { play, type Scene, serviceFaults } from './play';
import { ASKED, type AskedOnce, command } from './steps';
import { type Entered, enter, historyIn, type World, worldAfter, worldOf } from './world';

/** Two cells that are mended without asking, and one that changes a score. */
const wrong = withTabs({
  'Penilaian · J1': base['Penilaian · J1']!.map((row, at) =>
    row.map((cell) => (at === 1 && cell === 'P-01' ? 'p 01' : cell)),
  ),
  'Penilaian · J2': base['Penilaian · J2']!.map((row, at) =>
    row.map((cell, column) => (at === 2 && column > 1 ? String(cell) : cell)),
  ),
});

function survives(scene: Scene<AskedOnce>, atLeast: number): void {
  const { faults, lost } = play(scene, serviceFaults);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(atLeast);
}

const offered = (world: World): string[] => {
  const { host } = enter(world);
  const { findings } = (
    host.call('validateWorkbook') as { answer: { findings: { fix?: { id: string; status: string } }[] } }
  ).answer;
  return findings.flatMap(({ fix }) => (fix?.status === 'offered' ? [fix.id] : []));
};

/** The end of the history is remembered, so that rows taken off it are missed. */
function isEndForgotten({ world }: Entered): string | null {
  const { links } = historyIn(world);
  const end = links[links.length - 1]?.chain;
  return world.session.state.state.properties.document?.chain === end ? null : 'the end of the history is forgotten';
}

it('while fixes are made', async () => {
  const world = await worldOf(wrong);
  const fixes = offered(world);
  expect(fixes.length).toBeGreaterThan(0);
  survives({ world, start: ASKED, step: command('applyFixes', { fixes }), also: isEndForgotten }, 60);
});

it('while they are undone', async () => {
  const before = await worldOf(wrong);
  const world = worldAfter(before, (host) => void host.call('applyFixes', { fixes: offered(before) }));
  const undone = command('undoFixes');
  // Asked again when it was done: there is nothing left to undo.
  const step: typeof undone = (host, state) => {
    const reply = host.call('undoFixes') as { problem?: { code: string } };
    return reply.problem === undefined || reply.problem.code === 'BAD_REQUEST' ? null : state;
  };
  survives({ world, start: ASKED, step, also: isEndForgotten }, 40);
});

it('while findings are marked, and no longer', async () => {
  const world = await worldOf(wrong);
  survives({ world, start: ASKED, step: command('markFindings', { on: true }) }, 10);
  const marked = worldAfter(world, (host) => void host.call('markFindings', { on: true }));
  survives({ world: marked, start: ASKED, step: command('markFindings', { on: false }) }, 10);
});

it('while a stage is closed', async () => {
  survives(
    {
      world: await worldOf(base),
      start: ASKED,
      step: command('closeStage', { stage: 'Penilaian' }),
      also: isEndForgotten,
    },
    30,
  );
});

it('while objections are prepared', async () => {
  const world = await worldOf(base);
  survives({ world, start: ASKED, step: command('prepareObjections') }, 10);
});
