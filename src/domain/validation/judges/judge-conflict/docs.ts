// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning: 'A judge has scored an entry of the own institution or its parent’s, or one listed as a conflict.',
  sample: {
    judge: 'J1',
    where: { entries: ['“Antrean Ringkas” (P-01)'], criteria: [], cells: 2 },
    reason: 'parent-institution',
  },
};
