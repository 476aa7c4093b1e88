// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'A judge has given a score on a criterion that is of another category of entries, or of other judges. It does not count.',
  sample: { judge: 'J1', where: { entries: ['“Antrean Ringkas” (P-01)'], criteria: ['Kebaruan'], cells: 1 } },
};
