// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning: 'A score below the criterion’s minimum or above its maximum; both ends are allowed.',
  sample: {
    judge: 'J1',
    where: { entries: ['“Posyandu Sore” (P-03)'], criteria: ['Kebaruan'], cells: 1 },
    value: 101.5,
    min: 0,
    max: 100,
  },
};
