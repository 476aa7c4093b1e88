// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning: 'An entry has two rows in a tab.',
  sample: { judge: 'J1', entry: '“Antrean Ringkas” (P-01)', rows: [4, 9] },
};
