// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'All of a judge’s scores in a criterion stay below a fifth of the maximum, and twice the highest of them is still less than nine tenths of the other judges’ scores. A strict judge is not told.',
  sample: { judge: 'J1', criteria: ['Kebaruan', 'Efektif'], highest: 9.5, usual: 78 },
};
