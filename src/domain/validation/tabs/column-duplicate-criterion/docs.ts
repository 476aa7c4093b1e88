// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning: 'Two columns of a tab carry the same criterion.',
  sample: { judge: 'J1', criterion: 'Kebaruan', columns: ['C', 'F'] },
};
