// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning: 'Something in the rules will not do what it seems to.',
  sample: { reason: 'stage-weights-unused' },
};
