// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'An objection without an answer, one that came after the last day, or about an unknown entry; or a ruling that changes scores of a stage that has not been opened again.',
  sample: { entry: '“Antrean Ringkas” (P-01)', reason: 'too-late', until: '2023-12-14' },
};
