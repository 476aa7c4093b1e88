// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning: 'Two entries in the running share a name. One that has withdrawn may have come again.',
  sample: { name: 'Antrean Ringkas', codes: ['P-01', 'P-07'], rows: [2, 8] },
};
