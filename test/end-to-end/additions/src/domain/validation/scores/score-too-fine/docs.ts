// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'info',
  meaning: 'A score has more than two decimals; two say nothing.',
  sample: { value: 60.125 },
};
