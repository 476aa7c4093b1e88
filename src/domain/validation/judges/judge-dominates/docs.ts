// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    "A judge's scores decide the mean nearly alone: their share in its variance outweighs the others' on average ten times, over six entries or more, and they spread four times as wide as any other judge's. A judge who merely uses a wider range is not told.",
  sample: { judge: 'J5', percent: 98 },
};
