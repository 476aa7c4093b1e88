// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'At least nine tenths of two judges’ scores are equal, which chance makes on that scale less than once in a million. Not told where the other judges agree as well, or the scale is so coarse that neighbours are equal anyway.',
  sample: { judges: ['J1', 'J2'], entries: 46, same: 230, marks: 230 },
};
