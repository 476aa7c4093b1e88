// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning: 'Two entries share a code, however it is written.',
  sample: { code: 'P-01', rows: [2, 7] },
};
