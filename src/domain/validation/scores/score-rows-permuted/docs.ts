// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'The very same rows of scores as at the last check or computation, but for other entries: only the open cells were sorted. Whole rows sorted together, two exchanged rows, or a single new score are not told.',
  sample: { judge: 'J1', rows: 46 },
};
