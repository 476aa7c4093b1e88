// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'A rule, a criterion or a stage is another one than at the first score of its stage, and no reason is recorded. A change that is taken back, or whose reason stands in the history, is not told.',
  sample: { changes: [{ thing: 'setting', names: [], field: 'method', old: 'mean', now: 'median' }] },
};
