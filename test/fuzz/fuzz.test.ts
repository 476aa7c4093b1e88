// A little of the fuzzing with every run; `npm run fuzz` goes on for as long as it is told.
import * as fc from '../properties';
import { bytesProperty } from './bytes';
import { structureProperty } from './structure';
import { xmlProperty } from './xml';

it.each([
  ['bytes', bytesProperty, 12],
  ['XML', xmlProperty, 6],
  ['structure', structureProperty, 10],
] as [string, fc.IAsyncProperty<unknown>, number][])('%s', (_, property, numRuns) => fc.assert(property, { numRuns }));
