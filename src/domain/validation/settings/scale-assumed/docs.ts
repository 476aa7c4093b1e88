// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'info',
  meaning: 'In a workbook without criteria, the maximum was taken from what stands in the judges’ tabs.',
  sample: { max: 10 },
};
