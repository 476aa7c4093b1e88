// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'A column, row or tab can be read in several ways, and the ranking depends on which. The panel shows the questions with their answers; on the command line `--answers` or `--accept`.',
  sample: {
    question: {
      id: 'column/kebaruan',
      kind: 'COLUMN',
      params: { header: 'Kebaruan', column: 'E', doubt: 'blank' },
    },
  },
};
