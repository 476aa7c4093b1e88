// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'A paper that is signed, edited by hand or another admin’s says other than what would be made now: two certificates of the first place, for instance. Nothing is written over it.',
  sample: { titles: ['Piagam – Juara I – Bank Sampah (P-07)'], count: 1 },
};
