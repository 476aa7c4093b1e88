// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'A kind of document was asked for of which there is nothing to make: feedback where everybody has won, statements without judges, score sheets whose tabs hold errors.',
  sample: { kind: 'umpan-balik' },
};
