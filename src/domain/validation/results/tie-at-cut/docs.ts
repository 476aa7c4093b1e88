// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  except: 'stops the documents',
  meaning: 'More entries share the last rank than there are places.',
  sample: { rank: 3, places: 3, entries: ['“Antrean Ringkas” (P-01)', '“Posyandu Sore” (P-03)'] },
};
