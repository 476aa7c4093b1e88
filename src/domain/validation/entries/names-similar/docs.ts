// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'In a workbook without configuration, two names differ by a slip of the pen: whether they are one is not guessed, and nothing is written until one of them is mended.',
  sample: { of: 'entry', one: 'Antrean Ringkas', other: 'Antrean Ringkass' },
};
