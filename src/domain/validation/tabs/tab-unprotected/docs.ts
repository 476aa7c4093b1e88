// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'info',
  meaning: 'A judge’s tab with scores is not protected although the workbook protects other tabs.',
  sample: { judge: 'J1' },
};
