// Whatever Drive answers to any single request, the documents are made, each once.
import { base, withTabs } from '../use-cases/support';
import { answerFaults, play } from './play';
import { documents, FROM_THE_START, KINDS, throughout } from './steps';
import { type World, worldAfter, worldOf } from './world';

const leaveOut = ['Riwayat'];
const small = withTabs({
  Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 2] : row)),
});

const foldersIn = ({ world }: { world: World }): string | null => {
  const folders = world.index.files.filter((one) => one.file === null).length;
  return folders === 1 ? null : `${folders} folders`;
};

/** What lies in Drive is not said to have failed, however little its answer told. */
function saidToHaveFailed({ session, index }: World): string | null {
  const rows = session.state.book.tabs.find(({ name }) => name === 'Dokumen')?.cells.slice(3) ?? [];
  const states = rows.flatMap((row) => row[4]?.value || []);
  const failed = states.filter((state) => state === 'gagal').length;
  const documents = index.files.filter(({ file }) => file !== null).length;
  return documents > states.length - failed ? `${documents} documents, ${failed} of ${states.length} failed` : null;
}

it('while everything is made', async () => {
  const world = await worldOf(small);
  const step = documents(KINDS);
  const scene = { world, start: FROM_THE_START, step, leaveOut, always: saidToHaveFailed, also: foldersIn };
  const { faults, lost } = play(scene, answerFaults);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(100);
});

it('while documents are refreshed', async () => {
  const step = documents(['piagam', 'surat']);
  const world = worldAfter(await worldOf(small), (host) => {
    throughout(host, FROM_THE_START, step);
    host.editCell('Pengaturan', 'B2', 'Lomba Baru');
  });
  const { faults, lost } = play({ world, start: FROM_THE_START, step, leaveOut, also: foldersIn }, answerFaults);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(80);
});
