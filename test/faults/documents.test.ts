// Any single service call while documents are made may fail, at every position and in every way.
import { base, compute, withTabs } from '../use-cases/support';
import { play, serviceFaults } from './play';
import { documents, FROM_THE_START, KINDS, throughout } from './steps';
import { documentsOfWorld, type Entered, type World, worldAfter, worldOf } from './world';

/** The history is compared by what it says: a run that ended with failures is a run, and stands beside the one that mended them. */
const leaveOut = ['Riwayat'];

/** One stage and two winners. */
const small = withTabs({
  Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 2] : row)),
});

/** Each document is in the history once, in a run of its own number; no file lies where no row leads to. */
const recorded =
  (wanted: number) =>
  ({ host, world }: Entered): string | null => {
    const rows = host
      .sheets()
      .Riwayat!.slice(3)
      .filter((row) => row[2] === 'dokumen');
    const made = rows.reduce((sum, row) => sum + Number(/^\d+/.exec(String(row[3]))?.[0]), 0);
    if (made !== wanted) return `the history speaks of ${made} documents: ${rows.map((row) => row[3]).join('; ')}`;
    if (new Set(rows.map((row) => row[4])).size !== rows.length) return 'a run stands twice in the history';
    const [, , header = [], ...filed] = host.sheets().Dokumen!;
    const ids = filed.map((row) => row[header.indexOf('ID Berkas')]);
    return documentsOfWorld(world).every((one) => ids.includes(one.id)) ? null : 'a file without a row';
  };

const computed = async (): Promise<World> => worldAfter(await worldOf(small), (host) => void compute(host));
const countIn = (world: World): number => documentsOfWorld(world).length;

it('from nothing to the end, all kinds', async () => {
  const world = await computed();
  const step = documents(KINDS);
  const all = countIn(worldAfter(world, (host) => throughout(host, FROM_THE_START, step)));
  expect(all).toBeGreaterThanOrEqual(KINDS.length);
  const { faults, lost } = play({ world, start: FROM_THE_START, step, leaveOut, also: recorded(all) }, serviceFaults);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(200);
});

it('refreshing those whose words have changed', async () => {
  const step = documents(['piagam', 'surat']);
  const world = worldAfter(await worldOf(small), (host) => {
    throughout(host, FROM_THE_START, step);
    host.editCell('Pengaturan', 'B2', 'Lomba Baru');
  });
  const { faults, lost } = play({ world, start: FROM_THE_START, step, leaveOut, also: recorded(8) }, serviceFaults);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(100);
});

it('a revision of what was signed', async () => {
  const world = worldAfter(await worldOf(small), (host) => {
    throughout(host, FROM_THE_START, documents(['piagam']));
    host.editCell('Dokumen', 'E4', 'ditandatangani');
    host.editCell('Dokumen', 'A4', '7');
  });
  const step = documents(['piagam'], 'makeDocuments', { renew: ['piagam:P-01'] });
  const { faults, lost } = play({ world, start: FROM_THE_START, step, leaveOut, also: recorded(3) }, serviceFaults);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(80);
});
