// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'A score cell holds what is no number: a word, TRUE, `K`, `85%` (also as the format of a number: then 0.85 would be counted), `8,`, `8–9`.',
  remedy: '85 for `85%` on a scale of 100, once its judge has confirmed it; nothing for all else',
  sample: {
    judge: 'J1',
    where: { entries: ['“Posyandu Sore” (P-03)'], criteria: ['Kebaruan'], cells: 1 },
    value: true,
    min: 0,
    max: 100,
  },
};
