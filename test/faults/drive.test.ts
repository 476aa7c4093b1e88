// Whatever Drive answers to any single request, the documents are made, each once.
import { documentKinds } from '../../src/domain/documents';
import { base, withTabs } from '../use-cases/support';
import { answerFaults, play } from './play';
import { documents, FROM_THE_START, throughout } from './steps';
import { type World, worldAfter, worldOf } from './world';

const leaveOut = ['Riwayat'];
const small = withTabs({
  Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 2] : row)),
});

const foldersIn = ({ world }: { world: World }): string | null => {
  const folders = world.index.files.filter((one) => one.file === null).length;
  return folders === 1 ? null : `${folders} folders`;
};

it('while everything is made', async () => {
  const world = await worldOf(small);
  const step = documents(documentKinds.map(({ id }) => id));
  const { faults, lost } = play({ world, start: FROM_THE_START, step, leaveOut, also: foldersIn }, answerFaults);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(150);
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
