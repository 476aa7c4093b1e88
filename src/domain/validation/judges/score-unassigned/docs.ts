// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'A judge has scored an entry that the tab Pembagian Juri gives to other judges. Its scores do not count. A stage that is not in that tab has none.',
  sample: { judge: 'J1', where: { entries: ['“Antrean Ringkas” (P-01)'], criteria: [], cells: 2 } },
};
