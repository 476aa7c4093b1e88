// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'info',
  meaning:
    'One score is off by a quarter of the scale and seven usual deviations, both from what the other judges gave the entry and from the judge’s own scores in the other criteria. Needs three judges and eight rows.',
  sample: { judge: 'J1', entry: '“Posyandu Sore” (P-07)', criterion: 'Kebaruan', value: 8, others: 81 },
};
