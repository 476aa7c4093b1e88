// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning: 'The formula in a score cell has failed (#REF!, #N/A …).',
  sample: {
    judge: 'J1',
    where: { entries: ['“Posyandu Sore” (P-03)'], criteria: ['Kebaruan'], cells: 1 },
    value: '#REF!',
  },
};
