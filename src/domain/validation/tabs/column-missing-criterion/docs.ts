// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning: 'A tab has no column for a criterion of the stage.',
  sample: { judge: 'J1', criterion: 'Kebaruan' },
};
