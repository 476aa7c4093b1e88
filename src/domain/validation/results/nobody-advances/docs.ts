// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning: 'Nobody reaches the passing score, so that nobody advances; later stages are not ranked.',
  sample: { required: 85, best: 82.5 },
};
