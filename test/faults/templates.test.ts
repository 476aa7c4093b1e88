// Own templates and PDFs: any single service call, and any answer of Drive, may fail; in the end there is one of each.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { docxOf } from '../domain/documents/support';
import { canPlayOffice, putOfficeProgram } from '../local/played-office';
import { compute, withCell } from '../use-cases/support';
import { answerFaults, type Played, play, type Scene, serviceFaults } from './play';
import { ASKED, command, documents, FROM_THE_START, throughout } from './steps';
import { documentsOfWorld, type World, worldAfter, worldOf } from './world';

/** The office program that is found first. */
const programs = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
const { PATH } = process.env;
beforeAll(() => {
  putOfficeProgram(programs);
  process.env.PATH = `${programs}${path.delimiter}${PATH}`;
});
afterAll(() => {
  process.env.PATH = PATH;
  rmSync(programs, { recursive: true });
});

const leaveOut = ['Riwayat'];
const content = Buffer.from(docxOf('Selamat kepada {{inovasi}}')).toString('base64');
const OWN = { kind: 'surat', content };

const computed = async (): Promise<World> =>
  worldAfter(await worldOf(withCell('Pengaturan', 5, 1, 2)), (host) => void compute(host));

/** Plays faults of both sorts, or of Drive's answers alone where the cells are written as elsewhere; answers with how many. */
function survived<S>(scene: Omit<Scene<S>, 'leaveOut'>, sorts = [serviceFaults, answerFaults]): number {
  const played: Played[] = sorts.map((faultsOf) => play({ ...scene, leaveOut }, faultsOf));
  expect(played.flatMap(({ lost }) => lost)).toEqual([]);
  return played.reduce((sum, { faults }) => sum + faults, 0);
}

it('a template is opened once', async () => {
  const scene = { world: await computed(), start: ASKED, step: command('openTemplate', { kind: 'surat' }) };
  expect(survived(scene)).toBeGreaterThan(100);
});

it('a template is uploaded once, over the one before', async () => {
  const world = await computed();
  const step = command('uploadTemplate', OWN);
  expect(survived({ world, start: ASKED, step })).toBeGreaterThan(100);
  const again = worldAfter(world, (host) => throughout(host, ASKED, step));
  expect(survived({ world: again, start: ASKED, step }, [answerFaults])).toBeGreaterThan(80);
});

it('a template is given up altogether', async () => {
  const world = worldAfter(await computed(), (host) => throughout(host, ASKED, command('uploadTemplate', OWN)));
  expect(survived({ world, start: ASKED, step: command('restoreTemplate', { kind: 'surat' }) })).toBeGreaterThan(80);
});

it('letters are filled into an own template', async () => {
  const world = worldAfter(await computed(), (host) => throughout(host, ASKED, command('uploadTemplate', OWN)));
  expect(survived({ world, start: FROM_THE_START, step: documents(['surat']) }, [answerFaults])).toBeGreaterThan(80);
});

(canPlayOffice ? it : it.skip)('PDFs are made once, and refreshed in place', async () => {
  const world = worldAfter(await computed(), (host) => throughout(host, FROM_THE_START, documents(['piagam'])));
  const step = documents(['piagam'], 'exportDocuments');
  const end = worldAfter(world, (host) => throughout(host, FROM_THE_START, step));
  expect(documentsOfWorld(end).filter(({ file }) => file?.endsWith('.pdf'))).toHaveLength(2);
  expect(survived({ world, start: FROM_THE_START, step })).toBeGreaterThan(100);
  const touched = worldAfter(end, (host) => {
    const [first] = host.documents().filter(({ link }) => link.endsWith('.docx'));
    host.saveFile(first!.link, docxOf('Diubah tangan'));
  });
  expect(survived({ world: touched, start: FROM_THE_START, step }, [answerFaults])).toBeGreaterThan(50);
});
