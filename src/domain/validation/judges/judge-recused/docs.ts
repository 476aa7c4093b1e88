// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'info',
  meaning: 'A judge has typed BK.',
  sample: { judge: 'J1', where: { entries: ['“Antrean Ringkas” (P-01)'], criteria: [], cells: 2 } },
};
