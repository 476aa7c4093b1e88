// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    "A judge's own error, drawn towards the panel's, is twice the others' or more and the judge agrees with them less than half as much as they do; or the judge's order goes against that of others who clearly agree. At least three judges and eight entries; a judge who is strict, or uses a wide range, is not told.",
  sample: { judge: 'J3', agreement: -0.81 },
};
