// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'A row with scores carries a code that no entry has. Sums, notes and signatures below the table are no rows.',
  remedy: 'the code of the entry that the row names, where the name is that of one entry and no other row is for it',
  sample: { judge: 'J1', entry: 'P-99' },
};
