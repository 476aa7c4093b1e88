// Hostile input for as long as LEMBAR_FUZZ_MINUTES says (2 unless given), a quarter each: bytes, XML, structure, protocol.
import { smallHost } from '../local/workbench/fixture';
import * as fc from '../properties';
import { bytesProperty } from './bytes';
import { protocolTarget } from './protocol';
import { structureProperty } from './structure';
import { xmlProperty } from './xml';

const MINUTES = Number(process.env.LEMBAR_FUZZ_MINUTES ?? 2);
const parameters = {
  numRuns: 1_000_000,
  interruptAfterTimeLimit: (MINUTES * 60_000) / 4,
  markInterruptAsFailure: false,
};

it.each([
  ['bytes', bytesProperty],
  ['XML', xmlProperty],
  ['structure', structureProperty],
] as [string, fc.IAsyncProperty<unknown>][])('%s', (_, property) => fc.assert(property, parameters));

it('protocol', async () => {
  const { workbench, property } = await protocolTarget({ host: await smallHost(), file: 'contoh.xlsx' });
  await fc.assert(property, parameters);
  await workbench.close();
});
