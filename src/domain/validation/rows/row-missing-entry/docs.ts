// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning for provisional results; not told under *sesuai pembagian*',
  meaning: 'Entries that the judge must score have no row.',
  sample: { judge: 'J1', entries: ['“Antrean Ringkas” (P-01)', '“Posyandu Sore” (P-03)'] },
};
