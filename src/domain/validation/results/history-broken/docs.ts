// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'The chain of the history is broken, or a row was put in by hand: nothing is computed, decided or documented until an admin records why (*Catat alasan riwayat*, `explain`). A row without a seal never counts.',
  sample: { rows: [12], cut: false },
};
