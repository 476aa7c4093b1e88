// fast-check for the tests, with the common seed and counts that scale; a property that fails prints how to see it again.
// biome-ignore lint/style/noRestrictedImports: the one place that may
import * as fc from 'fast-check';
import { runs, SEED } from './runs';

// biome-ignore lint/style/noRestrictedImports: the one place that may
export * from 'fast-check';

const USUAL_RUNS = 100;

export function assert<T>(property: fc.IAsyncProperty<T>, parameters?: fc.Parameters<T>): Promise<void>;
export function assert<T>(property: fc.IProperty<T>, parameters?: fc.Parameters<T>): void;
/** As fast-check's own, which would know nothing of seed and counts. */
export function assert<T>(property: fc.IRawProperty<T>, parameters: fc.Parameters<T> = {}) {
  return fc.assert(property, { seed: SEED, ...parameters, numRuns: runs(parameters.numRuns ?? USUAL_RUNS) });
}
