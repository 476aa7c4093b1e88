// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'In the tab Jadwal two rows need one room at once, an entry stands twice at a stage, a row ends before it starts, or entries of the first stage are left out. Rows without times, and other rooms at the same time, are none.',
  sample: { reason: 'room', what: '“Antrean Ringkas” (P-01)', other: '“Posyandu Sore” (P-03)' },
};
