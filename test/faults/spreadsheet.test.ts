// Any single service call of whatever writes to the spreadsheet may fail, at every position and in every way.
import { base, type CellValue, verify, withTabs } from '../use-cases/support';
import { play, type Scene, serviceFaults } from './play';
import { ASKED, command, deciding } from './steps';
import { type Entered, enter, historyIn, JUDGE, type World, worldAfter, worldOf } from './world';

const many = Array.from({ length: 6 }, (_, index) => `Q-0${index + 1}`);
const scores: CellValue[][] = [
  ['Kode', 'Kebaruan', 'Efektif'],
  ...many.map((code, index) => [code, 90 - index, 80] satisfies CellValue[]),
];
/** Two stages, two judges, six winners. */
const tabs = withTabs({
  Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 6] : row)),
  Tahapan: [
    ['Urutan', 'Tahap', 'Lolos'],
    [1, 'Seleksi', 6],
    [2, 'Final', 6],
  ],
  Peserta: [['Kode', 'Nama Inovasi', 'Instansi'], ...many.map((code) => [code, `Inovasi ${code}`, `Dinas ${code}`])],
  'Penilaian · J1': null,
  'Penilaian · J2': null,
  'Seleksi · J1': scores,
  'Seleksi · J2': scores,
  'Final · J1': scores,
  'Final · J2': scores,
});

/** One stage and two winners. */
const small = withTabs({
  Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 2] : row)),
});

/** A run that fails before its row in the history is none; run again, it has one. */
const rowsOfHistory =
  (wanted: number) =>
  ({ host }: Entered): string | null => {
    const rows = host.sheets().Riwayat!.length - 3;
    return rows === wanted ? null : `${rows} rows of history`;
  };

/** Nothing is lost; answers with how many faults there were. */
function survives<S>(scene: Scene<S>, atLeast: number): void {
  const { faults, lost } = play(scene, serviceFaults);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(atLeast);
}

/** What the history calls computed stands in the rankings: these may be ahead of it, never behind. */
function rankingsBehind(world: World): string | null {
  const runs = historyIn(world).rows.flatMap(({ action, run }) => (action === 'compute' ? [run] : []));
  const newest = runs[runs.length - 1];
  if (newest === undefined) return null;
  const rankings = world.session.state.book.tabs.filter(({ name }) => name.startsWith('Peringkat'));
  if (rankings.length === 0) return 'a run is in the history, and its ranking nowhere';
  const behind = rankings.find(({ cells }) => {
    const run = /proses ([0-9a-f]{8})/.exec(String(cells[1]?.[0]?.value))?.[1];
    return run !== newest && (run === undefined || runs.includes(run));
  });
  return behind === undefined ? null : `${behind.name} is older than the history`;
}

const compute = command('computeRanking', { provisional: false, write: true });
const decide = deciding;

it('setting a workbook up', async () => {
  const world = await worldOf({ Sheet1: [] });
  survives({ world, start: ASKED, step: command('createWorkbook', { preset: 'kolabik' }) }, 200);
});

describe("judges' tabs", () => {
  const tabs = withTabs({
    Juri: [
      ['Kode', 'Nama', 'Email'],
      ['J1', 'Bu Retno', JUDGE],
      ['J2', 'Pak Budi', ''],
    ],
    'Penilaian · J1': null,
    'Penilaian · J2': null,
  });
  const step = command('makeJudgeTabs');
  /** Where a judge may write. */
  const access = ({ host }: Pick<Entered, 'host'>): string =>
    JSON.stringify(
      host
        .as(JUDGE)
        .views()
        .map(({ name, editable, open }) => [name, editable, open]),
    );
  const asUndisturbed = (world: World) => {
    const undisturbed = enter(world);
    step(undisturbed.host, ASKED);
    const expected = access(undisturbed);
    return (left: Entered) => (access(left) === expected ? null : access(left));
  };

  it('are made', async () => {
    const world = await worldOf(tabs);
    survives({ world, start: ASKED, step, also: asUndisturbed(world) }, 100);
  });

  it('get an entry more', async () => {
    const world = worldAfter(await worldOf(tabs), (host) => {
      step(host, ASKED);
      host.editCell('Penilaian · J1', 'D5', 80);
      host.editCell('Peserta', 'A5', 'P-04');
    });
    survives({ world, start: ASKED, step, also: asUndisturbed(world) }, 20);
  });
});

it('computing two stages and the final ranking', async () => {
  const world = await worldOf(tabs);
  survives({ world, start: ASKED, step: compute, always: rankingsBehind, also: rowsOfHistory(1) }, 300);
});

it('computing again after a score has changed', async () => {
  const world = worldAfter(await worldOf(tabs), (host) => {
    compute(host, ASKED);
    host.editCell('Seleksi · J1', 'B3', 12);
  });
  survives({ world, start: ASKED, step: compute, always: rankingsBehind, also: rowsOfHistory(2) }, 80);
});

it('closing, computing and deciding in one go', async () => {
  const world = await worldOf(small);
  const also = (left: Entered): string | null => {
    const { ok, differences } = verify(left.host);
    return ok ? rowsOfHistory(3)(left) : JSON.stringify(differences);
  };
  survives({ world, start: ASKED, step: decide, always: rankingsBehind, also }, 300);
});

it('opening again', async () => {
  const world = worldAfter(await worldOf(small), (host) => void decide(host, ASKED));
  const also = (left: Entered): string | null => {
    const views = left.host.as(JUDGE).views();
    const locked = views.find(
      (view) => view.name.includes('·') && !view.editable && !view.name.startsWith('Peringkat'),
    );
    return locked === undefined ? rowsOfHistory(4)(left) : `${locked.name} is locked`;
  };
  const step = command('reopenStage', { stage: 'Penilaian', reason: 'uji' });
  survives({ world, start: ASKED, step, also }, 50);
});

it('preparing the plenary', async () => {
  survives({ world: await worldOf(small), start: ASKED, step: command('preparePlenary') }, 50);
});
