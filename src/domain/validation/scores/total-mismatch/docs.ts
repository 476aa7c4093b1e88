// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'A total is not what most totals of the tab are: the sum or the mean, plain or weighted, or the score of 100. Rounded totals fit; where no way of adding up fits most rows, nothing is told.',
  sample: { judge: 'J1', entry: '“Antrean Ringkas” (P-01)', value: 172, expected: 170, basis: 'sum' },
};
