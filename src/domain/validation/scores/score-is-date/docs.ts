// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'The sheet made a date or a time of a score (8.5 → 8 May, 8.30 → 08:30). Read in the spreadsheet’s own zone and order of day and month; the likely score is named where there is only one.',
  remedy: 'the likely score, once its judge has confirmed it',
  sample: {
    judge: 'J1',
    where: { entries: ['“Posyandu Sore” (P-03)'], criteria: ['Kebaruan'], cells: 1 },
    date: '2026-05-08T00:00:00',
    likely: 8.5,
  },
};
