// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'Two tabs mean the same judge and stage, or a tab is named as a copy of one (*Salinan …*, *Copy of …*, *… (2)*): a copy is never read.',
  sample: { judge: 'J1', first: 'Proposal · J1', reason: 'copy' },
};
