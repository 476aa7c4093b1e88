// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning: 'A weight is no number, negative, blank beside others, or all are 0. Only proportions matter.',
  sample: { of: 'criteria', reason: 'not-a-number', value: 'dua' },
};
