// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning for an entry below the passing score, and where the computed rank has changed since',
  meaning:
    'Decided ranks that do not fit together: one that another entry holds, one left empty, an entry that is not ranked.',
  sample: { entry: '“Antrean Ringkas” (P-01)', rank: 3, reason: 'taken', others: ['“Posyandu Sore” (P-03)'] },
};
