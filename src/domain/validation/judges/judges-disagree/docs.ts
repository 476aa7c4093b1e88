// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning: 'The judges’ scores (0 to 100) of an entry lie further apart than *Batas Selisih Antarjuri* allows.',
  sample: { entry: '“Antrean Ringkas” (P-01)', low: 58, high: 90.5, limit: 25 },
};
