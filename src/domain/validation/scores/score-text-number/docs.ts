// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'Text that a person reads as a number: `82,5`, `1.234,5`, no-break spaces, full-width and Arabic-Indic digits. A number with two readings (`1.234`) is only read where the range leaves one.',
  remedy:
    'the number, where it lies in the range and no formula made it; the score stays what it is, so nobody has to confirm it',
  sample: {
    judge: 'J1',
    where: { entries: ['“Posyandu Sore” (P-03)'], criteria: ['Kebaruan'], cells: 1 },
    value: '8,5',
    number: 8.5,
  },
};
