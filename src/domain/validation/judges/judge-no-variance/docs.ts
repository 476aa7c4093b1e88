// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'A judge gives every entry the same scores, which happens by chance less than once in 10,000 as the other judges score.',
  sample: { judge: 'J1', rows: 46 },
};
