// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning: 'A score is calculated by a formula. Formulas in the columns of codes, names and totals are welcome.',
  sample: { judge: 'J1', where: { entries: ['“Posyandu Sore” (P-03)'], criteria: ['Kebaruan'], cells: 1 } },
};
